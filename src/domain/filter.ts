/**
 * One filter for everything the page shows. Values of a facet mean OR, facets mean AND, and every word of
 * the search must be found. Statements and entries are judged on what they say themselves; an area joins
 * them: it is shown when its track and name are chosen and what it holds answers what was asked.
 */
import type { Dataset } from './dataset.ts';
import type { Entry } from './entries.ts';
import { FACETS, facetById, type CountUnit, type Facet, type FacetId } from './facets.ts';
import { toTerms } from './fold.ts';
import type { Area, Commitment } from './schema.ts';
import { matchesTerms, type SearchIndex } from './search.ts';

/** Chosen values by facet; a facet without values is absent. */
export type Selection = { readonly [Id in FacetId]?: readonly string[] };

export interface Filter {
  readonly query: string;
  readonly selection: Selection;
}

export interface Results {
  readonly areas: readonly Area[];
  readonly commitments: readonly Commitment[];
  readonly entries: readonly Entry[];
}

/** A dataset with its search index: all that filtering needs. */
export interface Searchable {
  readonly dataset: Dataset;
  readonly search: SearchIndex;
}

export const EMPTY_FILTER: Filter = { query: '', selection: {} };

interface ActiveFacet {
  readonly facet: Facet;
  readonly chosen: ReadonlySet<string>;
}

/** A filter read once: the words and values asked for, and which kinds of record must answer. */
interface Question {
  readonly terms: readonly string[];
  readonly active: readonly ActiveFacet[];
  readonly asksAreas: boolean;
  readonly asksCommitments: boolean;
  readonly asksEntries: boolean;
  readonly asksEither: boolean;
}

function activeFacets(selection: Selection): ActiveFacet[] {
  return FACETS.flatMap((facet) => {
    const values = selection[facet.id];
    return values && values.length > 0 ? [{ facet, chosen: new Set(values) }] : [];
  });
}

function toQuestion(filter: Filter): Question {
  const terms = toTerms(filter.query);
  const active = activeFacets(filter.selection);
  return {
    terms,
    active,
    asksAreas: active.some(({ facet }) => facet.ofArea),
    asksCommitments: active.some(({ facet }) => facet.ofCommitment && !facet.ofEntry),
    asksEntries: active.some(({ facet }) => facet.ofEntry && !facet.ofCommitment),
    asksEither: terms.length > 0 || active.some(({ facet }) => facet.ofEntry && facet.ofCommitment),
  };
}

export function isActive(filter: Filter): boolean {
  return toTerms(filter.query).length > 0 || activeFacets(filter.selection).length > 0;
}

function hasChosen(values: readonly string[], chosen: ReadonlySet<string>): boolean {
  return values.some((value) => chosen.has(value));
}

/** The areas, statements and entries that match by what they say themselves, in the dataset's order. */
function matchesOf({ dataset, search }: Searchable, { active, terms }: Question): Results {
  return {
    areas: dataset.areas.filter((area) =>
      active.every(({ facet, chosen }) => !facet.ofArea || hasChosen(facet.ofArea(area), chosen)),
    ),
    commitments: dataset.commitments.filter(
      (commitment) =>
        active.every(({ facet, chosen }) => !facet.ofCommitment || hasChosen(facet.ofCommitment(commitment), chosen)) &&
        (terms.length === 0 || matchesTerms(search.commitments.get(commitment.id), terms, search.abbreviations)),
    ),
    entries: dataset.entries.filter(
      (entry) =>
        active.every(({ facet, chosen }) => !facet.ofEntry || hasChosen(facet.ofEntry(entry), chosen)) &&
        (terms.length === 0 || matchesTerms(search.entries.get(entry.id), terms, search.abbreviations)),
    ),
  };
}

/** Whether what an area holds answers what was asked. */
function isAnswered(question: Question, hasCommitment: boolean, hasEntry: boolean): boolean {
  return (
    (!question.asksCommitments || hasCommitment) &&
    (!question.asksEntries || hasEntry) &&
    (!question.asksEither || hasCommitment || hasEntry)
  );
}

/** Whether an area that is chosen also holds what was asked of statements. */
function isHost(question: Question, hasCommitment: boolean): boolean {
  return !question.asksCommitments || hasCommitment;
}

/**
 * Which of the matching records without an area of their own are shown beside the areas. An entry that
 * concerns every area needs one to stand with: a host.
 */
function outsideOf({ asksAreas, asksCommitments, asksEntries }: Question, hasHosts: boolean) {
  return {
    /** Statements of no area. */
    commitments: !asksAreas && !asksEntries,
    /** Entries of no area. */
    entries: !asksAreas && !asksCommitments,
    /** Entries that concern every area. */
    common: hasHosts || (!asksAreas && !asksCommitments),
  };
}

/**
 * What is shown under a filter; each list keeps the dataset's order.
 *
 * An area is shown when (1) its own values are chosen, (2) a facet that only statements have (wording)
 * finds a statement in it, (3) a facet that only entries have (kind, year ...) finds an entry of its own,
 * (4) a facet or search that both have finds either. Its statements and the entries that concern it are
 * then shown as far as they match themselves. An entry that concerns every area needs only one area of
 * which (1) and (2) hold. What belongs to no area is shown while no facet asks for an area's own values or
 * for the other kind of record.
 */
export function applyFilter(searchable: Searchable, filter: Filter): Results {
  const question = toQuestion(filter);
  const matches = matchesOf(searchable, question);
  const withCommitment = new Set(matches.commitments.map((commitment) => commitment.area));
  const withEntry = new Set(matches.entries.flatMap((entry) => (entry.areas === 'all' ? [] : entry.areas)));
  const areas = matches.areas.filter(({ id }) => isAnswered(question, withCommitment.has(id), withEntry.has(id)));
  const shown = new Set(areas.map((area) => area.id));
  const hasHosts = matches.areas.some(({ id }) => isHost(question, withCommitment.has(id)));
  const outside = outsideOf(question, hasHosts);
  return {
    areas,
    commitments: matches.commitments.filter(({ area }) => (area === null ? outside.commitments : shown.has(area))),
    entries: matches.entries.filter((entry) => {
      if (entry.areas === 'all') return outside.common;
      return entry.areas.length === 0 ? outside.entries : entry.areas.some((id) => shown.has(id));
    }),
  };
}

/** How many of a unit the results hold. */
export function countUnit(results: Results, unit: CountUnit): number {
  switch (unit) {
    case 'areas':
      return results.areas.length;
    case 'commitments':
      return results.commitments.length;
    case 'entries':
      return results.entries.length;
    case 'records':
      return results.commitments.length + results.entries.length;
  }
}

/** The filter with exactly these values in one facet. */
export function withValues(filter: Filter, id: FacetId, values: readonly string[]): Filter {
  const { [id]: _previous, ...rest } = filter.selection;
  return { ...filter, selection: values.length > 0 ? { ...rest, [id]: values } : rest };
}

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

/** The one facet, or the search, whose lifting would show the most records, of equals the first; `null` when none would show any. */
export type Lift = { readonly kind: 'query' } | { readonly kind: 'facet'; readonly id: FacetId };

export function bestLift(searchable: Searchable, filter: Filter): Lift | null {
  const lifts: Lift[] = [
    ...(toTerms(filter.query).length > 0 ? [{ kind: 'query' } as const] : []),
    ...activeFacets(filter.selection).map(({ facet }) => ({ kind: 'facet', id: facet.id }) as const),
  ];
  let best: Lift | null = null;
  let most = 0;
  for (const lift of lifts) {
    const lifted = lift.kind === 'query' ? { ...filter, query: '' } : withValues(filter, lift.id, []);
    const count = countUnit(applyFilter(searchable, lifted), 'records');
    if (count > most) [best, most] = [lift, count];
  }
  return best;
}

interface OfArea {
  readonly commitments: Commitment[];
  readonly entries: Entry[];
}

/** Worked out once for each results, however many areas are asked about. */
const groupedByArea = new WeakMap<Results, ReadonlyMap<string, OfArea>>();

function groupByArea({ commitments, entries }: Results): ReadonlyMap<string, OfArea> {
  const groups = new Map<string, OfArea>();
  const groupOf = (area: string) => {
    const group = groups.get(area) ?? { commitments: [], entries: [] };
    groups.set(area, group);
    return group;
  };
  for (const commitment of commitments)
    if (commitment.area !== null) groupOf(commitment.area).commitments.push(commitment);
  for (const entry of entries) {
    if (entry.areas !== 'all') for (const area of new Set(entry.areas)) groupOf(area).entries.push(entry);
  }
  return groups;
}

/** The statements of one area within the results, and its own entries. */
export function resultsOfArea(
  results: Results,
  areaId: string,
): { readonly commitments: readonly Commitment[]; readonly entries: readonly Entry[] } {
  const groups = groupedByArea.get(results) ?? groupByArea(results);
  groupedByArea.set(results, groups);
  return groups.get(areaId) ?? { commitments: [], entries: [] };
}

/** Whether a facet that only entries have is chosen: areas and statements are then shown for the company they keep. */
export function asksForEntries(filter: Filter): boolean {
  return toQuestion(filter).asksEntries;
}
