import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '#testing/arbitraries.ts';
import { miniSearchable } from '#testing/searchable.ts';
import { loadRealDataset } from '#testing/realDataset.ts';
import {
  countRows,
  largestColumn,
  NO_PRESIDENCY,
  organisationByArea,
  presidencyByArea,
  tallyByArea,
  wordingByArea,
} from './areaTally.ts';
import { isOwnEntryOf } from './entries.ts';
import { applyFilter, EMPTY_FILTER } from './filter.ts';
import { WORDING_IDS } from './wordings.ts';

const { dataset } = miniSearchable;
const real = loadRealDataset();
const COLUMNS = ['a', 'b', 'c'];
const someAreas = fc.subarray([...dataset.areas]);
const someRecords = fc.array(
  fc.record({
    areas: fc.array(fc.constantFrom('clean-water', 'night-ferries', 'gone'), { maxLength: 4 }),
    columns: fc.array(fc.constantFrom(...COLUMNS, 'unknown'), { maxLength: 4 }),
  }),
);

describe(tallyByArea, () => {
  it('counts each record once in each cell, row, column and in all, over the areas and columns given and no others', () => {
    fc.assert(
      fc.property(someAreas, someRecords, (areas, records) => {
        const tally = tallyByArea(areas, COLUMNS, records);
        expect(tally.rows.map(({ area }) => area)).toEqual(areas);
        const isIn = (record: (typeof records)[number], areaIds: readonly string[], columns: readonly string[]) =>
          record.areas.some((id) => areaIds.includes(id)) && record.columns.some((column) => columns.includes(column));
        const countIn = (areaIds: readonly string[], columns: readonly string[]) =>
          records.filter((record) => isIn(record, areaIds, columns)).length;
        const ids = areas.map(({ id }) => id);
        for (const { area, counts, total } of tally.rows) {
          expect([...counts.keys()]).toEqual(tally.columns);
          for (const [column, count] of counts) expect(count).toBe(countIn([area.id], [column]));
          expect(total).toBe(countIn([area.id], COLUMNS));
        }
        for (const column of COLUMNS) expect(tally.totals.get(column) ?? 0).toBe(countIn(ids, [column]));
        expect(tally.columns).toEqual(COLUMNS.filter((column) => countIn(ids, [column]) > 0));
        expect(tally.total).toBe(countIn(ids, COLUMNS));
      }),
    );
  });
});

describe(largestColumn, () => {
  it('names the column that none outnumbers, of equals the first', () => {
    const columns = ['a', 'b', 'c'];
    expect(largestColumn({ columns, totals: new Map([['a', 1], ['b', 2], ['c', 2]]) })).toBe('b'); // prettier-ignore
    expect(largestColumn({ columns: [], totals: new Map() })).toBeNull();
  });
});

describe('the rows of the figures', () => {
  it('hold, for any filter, what the filter shows and no record that rests on secondary sources', () => {
    fc.assert(
      fc.property(filterOf(real.dataset), (filter) => {
        const results = applyFilter(real, filter);
        const wording = wordingByArea(results);
        expect(wording.tally.total + wording.leftOut).toBe(
          results.commitments.filter(({ area, origin }) => area !== null || origin === 'reported').length,
        );
        for (const { area, total } of wording.tally.rows) {
          const own = results.commitments.filter((one) => one.area === area.id && one.origin === 'summary');
          expect(total).toBe(own.length);
        }
        const firm = results.entries.filter(({ record }) => !['secondary', 'inference'].includes(record.confidence));
        for (const { area, counts, total } of presidencyByArea(results, real.dataset).tally.rows) {
          const own = firm.filter((entry) => isOwnEntryOf(entry, area.id));
          expect(total).toBe(own.length);
          for (const [column, count] of counts) {
            expect(count).toBe(own.filter(({ record }) => (record.presidency ?? NO_PRESIDENCY) === column).length);
          }
        }
        for (const { area, counts } of organisationByArea(results, real.dataset).tally.rows) {
          for (const [column, count] of counts) {
            const naming = [
              ...results.commitments.filter(
                (one) => one.area === area.id && one.confidence !== 'secondary' && one.organisations.includes(column),
              ),
              ...firm.filter((entry) => isOwnEntryOf(entry, area.id) && entry.organisations.includes(column)),
            ];
            expect(count).toBe(naming.length);
          }
        }
      }),
    );
  });

  it('stand in the order that each figure reads by', () => {
    const results = applyFilter(real, EMPTY_FILTER);
    const verbs = wordingByArea(results).tally.columns;
    expect(verbs).toEqual(WORDING_IDS.filter((id) => verbs.includes(id)));
    expect(presidencyByArea(results, real.dataset).tally.columns.at(-1)).toBe(NO_PRESIDENCY);
    const { tally } = organisationByArea(results, real.dataset);
    const areas = tally.columns.map((column) => countRows(tally, column));
    expect(areas).toEqual(areas.toSorted((a, b) => b - a));
  });
});
