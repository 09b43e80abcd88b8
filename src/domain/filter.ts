/**
 * One filter for everything the page shows. Values of a facet mean OR, facets mean AND, and every word of
 * the search must be found. Statements and entries are judged on what they say themselves; an area joins
 * them: it is shown when its track and name are chosen and what it holds answers what was asked.
 */
import type { CountUnit, FacetId } from './facets.ts';
import {
  activeFacets,
  isAnswered,
  isHost,
  matchesOf,
  outsideOf,
  toQuestion,
  type Filter,
  type Results,
  type Searchable,
} from './filterQuestion.ts';
import { toTerms } from './fold.ts';

export const EMPTY_FILTER: Filter = { query: '', selection: {} };

export function isActive(filter: Filter): boolean {
  return toTerms(filter.query).length > 0 || activeFacets(filter.selection).length > 0;
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

/** Whether a facet that only entries have is chosen: areas and statements are then shown for the company they keep. */
export function asksForEntries(filter: Filter): boolean {
  return toQuestion(filter).asksEntries;
}
