/** What each option of a facet would show: one pass over the records, however many options there are. */
import type { Entry } from './entries.ts';
import { facetById, type FacetId } from './facets.ts';
import { withValues } from './filter.ts';
import {
  isAnswered,
  isHost,
  matchesOf,
  outsideOf,
  toQuestion,
  type Filter,
  type Searchable,
} from './filterQuestion.ts';
import type { Commitment } from './schema.ts';

/** Records by each value that `valuesOf` names, in the order given. */
function groupByValue<Item>(items: readonly Item[], valuesOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const values = valuesOf(item);
    for (const value of values.length > 1 ? new Set(values) : values) {
      const group = groups.get(value);
      if (group) group.push(item);
      else groups.set(value, [item]);
    }
  }
  return groups;
}

/** What is left of some records for each value of a facet: those that have it, or all when it does not judge them. */
function partition<Item, Part>(
  items: readonly Item[],
  valuesOf: ((item: Item) => readonly string[]) | undefined,
  toPart: (items: readonly Item[]) => Part,
): (value: string) => Part {
  if (!valuesOf) {
    const whole = toPart(items);
    return () => whole;
  }
  const groups = groupByValue(items, valuesOf);
  return (value) => toPart(groups.get(value) ?? []);
}

const NO_AREA = '';

function toCommitmentPart(commitments: readonly Commitment[]) {
  const byArea = groupByValue(commitments, (commitment) => [commitment.area ?? NO_AREA]);
  return { byArea, ofNone: byArea.get(NO_AREA)?.length ?? 0 };
}

function toEntryPart(entries: readonly Entry[]) {
  const own = entries.filter((entry) => entry.areas !== 'all' && entry.areas.length > 0);
  const byArea = groupByValue(own, (entry) => (entry.areas === 'all' ? [] : entry.areas));
  const ofAll = entries.filter((entry) => entry.areas === 'all').length;
  return { byArea, ofAll, ofNone: entries.length - own.length - ofAll };
}

/**
 * For each value of one facet, what choosing it alone would show, in the facet's unit, with every other
 * facet as it stands. Values keep the facet's order; zeros stay.
 *
 * The same as `applyFilter` for each value, but every record is judged once and not once for each value.
 */
export function countValues(searchable: Searchable, filter: Filter, id: FacetId): ReadonlyMap<string, number> {
  const facet = facetById(id);
  const values = facet.values(searchable.dataset);
  const question = toQuestion(withValues(filter, id, values));
  const others = { ...question, active: question.active.filter((active) => active.facet.id !== id) };
  const matches = matchesOf(searchable, others);
  const areasFor = partition(matches.areas, facet.ofArea, (areas) => areas);
  const commitmentsFor = partition(matches.commitments, facet.ofCommitment, toCommitmentPart);
  const entriesFor = partition(matches.entries, facet.ofEntry, toEntryPart);

  const countOf = (value: string): number => {
    const commitments = commitmentsFor(value);
    const entries = entriesFor(value);
    const areas = areasFor(value).filter((area) =>
      isAnswered(question, commitments.byArea.has(area.id), entries.byArea.has(area.id)),
    );
    const hasHosts = areasFor(value).some((area) => isHost(question, commitments.byArea.has(area.id)));
    const outside = outsideOf(question, hasHosts);
    const countCommitments = () =>
      areas.reduce((sum, area) => sum + (commitments.byArea.get(area.id)?.length ?? 0), 0) +
      (outside.commitments ? commitments.ofNone : 0);
    const countEntries = () =>
      new Set(areas.flatMap((area) => entries.byArea.get(area.id) ?? [])).size +
      (outside.common ? entries.ofAll : 0) +
      (outside.entries ? entries.ofNone : 0);
    switch (facet.unit) {
      case 'areas':
        return areas.length;
      case 'commitments':
        return countCommitments();
      case 'entries':
        return countEntries();
      case 'records':
        return countCommitments() + countEntries();
    }
  };
  return new Map(values.map((value) => [value, countOf(value)]));
}
