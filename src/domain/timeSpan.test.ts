import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { indexDataset } from './dataset.ts';
import {
  clampRange,
  densityByMonth,
  isSameRange,
  monthsIn,
  monthText,
  nearestEdge,
  rangeOfEntries,
  shiftRange,
  toBounds,
  toMonth,
  toMonthRange,
  toSpan,
  toViewSpan,
  withFirst,
  withLast,
  yearRange,
  yearsIn,
  zoomIn,
  zoomOut,
  type MonthRange,
} from './timeSpan.ts';
import { isTimeSpan } from './viewState.ts';

const WHOLE = toMonthRange({ from: '2018', to: '2021' });
const rangeWithin = (bounds: MonthRange) =>
  fc
    .tuple(fc.integer({ min: bounds.first, max: bounds.last }), fc.integer({ min: bounds.first, max: bounds.last }))
    .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const boundsAndRange = fc
  .tuple(fc.integer({ min: 12, max: 9000 * 12 }), fc.integer({ min: 0, max: 600 }))
  .map(([first, length]) => ({ first, last: first + length }))
  .chain((bounds) => fc.tuple(fc.constant(bounds), rangeWithin(bounds)));

describe('a span of months', () => {
  it('has one address for each range, and comes back from it', () => {
    fc.assert(
      fc.property(boundsAndRange, ([, range]) => {
        const span = toSpan(range);
        expect(isTimeSpan(span)).toBe(true);
        expect(toMonthRange(span)).toEqual(range);
        expect(toSpan(toMonthRange(span))).toEqual(span);
      }),
    );
  });

  it('writes an end at the edge of a year as the year', () => {
    expect(toSpan(yearRange(2021))).toEqual({ from: '2021', to: '2021' });
    expect(toSpan({ first: toMonth(2021, 1), last: toMonth(2021, 6) })).toEqual({ from: '2021', to: '2021-06' });
    expect(monthText(toMonth(987, 3))).toBe('0987-03');
  });

  it('is not written when it is the whole span', () => {
    expect(toViewSpan(WHOLE, WHOLE)).toBeNull();
    expect(toViewSpan(yearRange(2019), WHOLE)).toEqual({ from: '2019', to: '2019' });
    expect(yearsIn(WHOLE)).toEqual([2018, 2019, 2020, 2021]);
  });

  it('never leaves the bounds and never turns round, whatever is pressed', () => {
    fc.assert(
      fc.property(boundsAndRange, fc.integer({ min: 0, max: 200_000 }), ([bounds, range], month) => {
        for (const next of [
          zoomIn(range, bounds),
          zoomIn(range, bounds, month),
          zoomOut(range, bounds),
          shiftRange(range, -1, bounds),
          shiftRange(range, 1, bounds),
          withFirst(range, month, bounds),
          withLast(range, month, bounds),
          clampRange({ first: month, last: month + monthsIn(range) - 1 }, bounds),
        ]) {
          expect(next.first).toBeGreaterThanOrEqual(bounds.first);
          expect(next.last).toBeLessThanOrEqual(bounds.last);
          expect(next.first).toBeLessThanOrEqual(next.last);
        }
      }),
    );
  });

  it('reaches one month by zooming in and everything by zooming out', () => {
    let range = WHOLE;
    for (let step = 0; step < 6; step += 1) range = zoomIn(range, WHOLE);
    expect(monthsIn(range)).toBe(1);
    for (let step = 0; step < 6; step += 1) range = zoomOut(range, WHOLE);
    expect(isSameRange(range, WHOLE)).toBe(true);
  });

  it('keeps in view what it zooms in on', () => {
    fc.assert(
      fc.property(boundsAndRange, fc.nat(), ([bounds, range], offset) => {
        const around = range.first + (offset % monthsIn(range));
        const next = zoomIn(range, bounds, around);
        expect(next.first).toBeLessThanOrEqual(around);
        expect(next.last).toBeGreaterThanOrEqual(around);
      }),
    );
  });

  it('keeps its length when it moves', () => {
    fc.assert(
      fc.property(boundsAndRange, ([bounds, range]) => {
        expect(monthsIn(shiftRange(range, 1, bounds))).toBe(monthsIn(range));
        expect(monthsIn(shiftRange(range, -1, bounds))).toBe(monthsIn(range));
      }),
    );
  });

  it('lets the other end give way when an end is set beyond it', () => {
    const range = { first: toMonth(2019, 3), last: toMonth(2019, 6) };
    expect(withFirst(range, toMonth(2020, 1), WHOLE)).toEqual({ first: toMonth(2020, 1), last: toMonth(2020, 1) });
    expect(withLast(range, toMonth(2018, 5), WHOLE)).toEqual({ first: toMonth(2018, 5), last: toMonth(2018, 5) });
  });
});

describe('months of entries', () => {
  const { entries } = indexDataset(miniDataset);

  it('bound the axis by whole years, open ends aside', () => {
    const bounds = toBounds(toMonthRange({ from: '2018', to: '2018' }), entries);
    expect(bounds.first % 12).toBe(0);
    expect(bounds.last % 12).toBe(11);
    expect(bounds.first).toBeLessThanOrEqual(toMonth(2017, 1));
    expect(rangeOfEntries([])).toBeNull();
  });

  it('are counted where a date knows its month and nowhere else', () => {
    const forum = entries.filter(({ id }) => id === 'water-forum');
    expect(densityByMonth(forum, WHOLE).every((count) => count === 0)).toBe(true);
    const summit = entries.filter(({ id }) => id === 'tarn-summit');
    const counted = densityByMonth(summit, WHOLE).flatMap((count, index) => (count > 0 ? [WHOLE.first + index] : []));
    expect(counted).toEqual([toMonth(2018, 11)]);
  });

  it('are found by the nearest edge', () => {
    expect(nearestEdge([0, 10, 20], 14)).toBe(1);
    expect(nearestEdge([0, 10, 20], -5)).toBe(0);
    expect(nearestEdge([0, 10, 20], 99)).toBe(2);
  });
});
