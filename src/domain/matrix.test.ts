import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '#testing/arbitraries.ts';
import { loadRealDataset } from '#testing/realDataset.ts';
import { miniSearchable } from '#testing/searchable.ts';
import { facetById } from './facets.ts';
import { applyFilter, countUnit, EMPTY_FILTER } from './filter.ts';
import type { Searchable } from './filterQuestion.ts';
import { matrixOf } from './matrix.ts';
import { MATRIX_FACETS } from './viewState.ts';

const real = loadRealDataset();

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function lawsOf(searchable: Searchable) {
  return fc.property(filterOf(searchable.dataset), fc.constantFrom(...MATRIX_FACETS), (filter, facet) => {
    const { unit } = facetById(facet);
    const matrix = matrixOf(searchable, filter, facet);
    const results = applyFilter(searchable, filter);
    expect(matrix.rows.map(({ area }) => area)).toEqual(results.areas);
    const cells = matrix.rows.flatMap((row) => [...row.cells, row.total]);
    for (const cell of [...cells, ...matrix.totals, matrix.total]) {
      expect(cell.count).toBe(countUnit(applyFilter(searchable, cell.filter), unit));
    }
    expect(matrix.total.count).toBe(countUnit(results, unit));
    for (const total of matrix.totals) expect(total.count).toBeGreaterThan(0);
    if (facet === 'year') return;
    // A statement has one area at most and one wording: everything adds up.
    for (const { cells: own, total } of matrix.rows) expect(sum(own.map(({ count }) => count))).toBe(total.count);
    for (const [index, total] of matrix.totals.entries()) {
      const own = matrix.rows.map((row) => row.cells[index]?.count ?? Number.NaN);
      expect(sum(own) + (matrix.outside?.counts[index] ?? 0)).toBe(total.count);
    }
    expect(sum(matrix.totals.map(({ count }) => count))).toBe(matrix.total.count);
  });
}

describe(matrixOf, () => {
  it('counts in each cell what its filter shows, and adds up, for any filter', () => {
    fc.assert(lawsOf(miniSearchable), { numRuns: 60 });
  });

  it('does so for the published dataset', () => {
    fc.assert(lawsOf(real), { numRuns: 60 });
  });

  it('has a row for each area and keeps its zeros', () => {
    const { rows, columns, outside } = matrixOf(real, EMPTY_FILTER, 'wording');
    expect(rows).toHaveLength(real.dataset.areas.length);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(rows.some(({ cells }) => cells.some(({ count }) => count === 0))).toBe(true);
    expect(outside?.total).toBe(real.dataset.commitments.filter(({ area }) => area === null).length);
  });
});
