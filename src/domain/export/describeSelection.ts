/** The selection in one sentence, the same in exports, titles, print and shared text. */
import { FACETS, type FacetId } from '#domain/facets.ts';
import type { Filter, Results } from '#domain/filterQuestion.ts';

/** Numbers of what a selection holds. */
export interface SelectionCounts {
  readonly areas: number;
  readonly statements: number;
  readonly entries: number;
}

/** Whole messages of one language. */
export interface SelectionWords {
  /** What a value of a facet is called. */
  readonly value: (facet: FacetId, value: string) => string;
  /** One facet with the names of its chosen values, any of which may hold. */
  readonly condition: (facet: FacetId, values: readonly string[]) => string;
  readonly search: (query: string) => string;
  readonly everything: (counts: SelectionCounts) => string;
  /** `conditions` all hold at once. */
  readonly some: (counts: SelectionCounts, conditions: readonly string[]) => string;
  readonly nothing: (conditions: readonly string[]) => string;
}

/** Each condition of the filter in words, in the order of the facets, the search last; empty without a filter. */
export function describeConditions(filter: Filter, words: SelectionWords): string[] {
  const query = filter.query.trim();
  return [
    ...FACETS.flatMap((facet) => {
      const values = filter.selection[facet.id] ?? [];
      if (values.length === 0) return [];
      return [
        words.condition(
          facet.id,
          values.map((value) => words.value(facet.id, value)),
        ),
      ];
    }),
    ...(query === '' ? [] : [words.search(query)]),
  ];
}

export function describeSelection(filter: Filter, results: Results, words: SelectionWords): string {
  const conditions = describeConditions(filter, words);
  const counts = {
    areas: results.areas.length,
    statements: results.commitments.length,
    entries: results.entries.length,
  };
  if (conditions.length === 0) return words.everything(counts);
  return counts.statements + counts.entries === 0 ? words.nothing(conditions) : words.some(counts, conditions);
}
