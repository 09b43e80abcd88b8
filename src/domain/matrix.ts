/** The overview: areas down, the values of one facet across, and for each number the filter that shows just that. */
import { facetById } from './facets.ts';
import { countValues } from './facetCounts.ts';
import { applyFilter, countUnit, withValues } from './filter.ts';
import type { Filter, Searchable } from './filterQuestion.ts';
import type { Area } from './schema.ts';
import type { MatrixFacet } from './viewState.ts';

export interface MatrixCell {
  readonly count: number;
  /** Shows exactly what is counted. */
  readonly filter: Filter;
}

export interface MatrixRow {
  readonly area: Area;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
  readonly total: MatrixCell;
}

export interface Matrix {
  /** Values of the facet that the filter allows and that show anything, in the facet's order. */
  readonly columns: readonly string[];
  /** The areas that the filter shows, in their order. */
  readonly rows: readonly MatrixRow[];
  /** What stands outside the areas, by column and in all; `null` when there is nothing. No filter shows it alone. */
  readonly outside: { readonly counts: readonly number[]; readonly total: number } | null;
  readonly totals: readonly MatrixCell[];
  readonly total: MatrixCell;
}

/**
 * Numbers are statements for wordings, and events and documents for years: the facet's own unit. Each equals what
 * `applyFilter` shows for its filter, so an entry that concerns every area, or may fall in two years, is in each.
 */
export function matrixOf(searchable: Searchable, filter: Filter, facetId: MatrixFacet): Matrix {
  const { unit } = facetById(facetId);
  const results = applyFilter(searchable, filter);
  const byValue = countValues(searchable, filter, facetId);
  const chosen = filter.selection[facetId];
  const columns = [...byValue]
    .filter(([value, count]) => count > 0 && (chosen === undefined || chosen.includes(value)))
    .map(([value]) => value);
  const toCell = (asked: Filter): MatrixCell => ({
    count: countUnit(applyFilter(searchable, asked), unit),
    filter: asked,
  });
  const outsideOf = ({ commitments, entries }: typeof results) =>
    unit === 'commitments'
      ? commitments.filter(({ area }) => area === null).length
      : entries.filter(({ areas }) => areas !== 'all' && areas.length === 0).length;
  const outside = {
    counts: columns.map((value) => outsideOf(applyFilter(searchable, withValues(filter, facetId, [value])))),
    total: outsideOf(results),
  };
  return {
    columns,
    rows: results.areas.map((area) => {
      const ofArea = withValues(filter, 'area', [area.id]);
      const counts = countValues(searchable, ofArea, facetId);
      return {
        area,
        cells: columns.map((value) => ({
          count: counts.get(value) ?? 0,
          filter: withValues(ofArea, facetId, [value]),
        })),
        total: toCell(ofArea),
      };
    }),
    outside: outside.total > 0 ? outside : null,
    totals: columns.map((value) => ({
      count: byValue.get(value) ?? 0,
      filter: withValues(filter, facetId, [value]),
    })),
    total: { count: countUnit(results, unit), filter },
  };
}
