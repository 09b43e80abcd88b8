import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from './edtf.ts';
import { AXIS_LABEL_GAP, monthLabels, monthTicks, positionOf, toTimeAxis, yearLabels, yearTicks } from './timeAxis.ts';
import { toSpan } from './timeSpan.ts';

const ranges = fc
  .tuple(fc.integer({ min: 1900 * 12, max: 2100 * 12 }), fc.integer({ min: 1, max: 60 * 12 }))
  .map(([first, length]) => ({ first, last: first + length - 1 }));
const axes = fc
  .tuple(ranges, fc.integer({ min: 280, max: 1900 }), fc.integer({ min: 0, max: 24 }))
  .map(([range, width, inset]) => toTimeAxis(toSpan(range), width, inset));

describe('the time axis', () => {
  it('gives the first day and the end of the last day the edges inside the insets', () => {
    const axis = toTimeAxis({ from: '2018', to: '2021' }, 1000, 20);
    expect(positionOf(axis, toDay(2018, 1, 1))).toBe(20);
    expect(positionOf(axis, toDay(2022, 1, 1))).toBe(980);
  });

  it('makes a month as wide as its days', () => {
    const axis = toTimeAxis({ from: '2020', to: '2020' }, 366);
    expect(monthTicks(axis).map(({ width }) => Math.round(width))).toEqual([
      31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  it('cuts years and months to the span', () => {
    const axis = toTimeAxis({ from: '2020-11', to: '2021-02' }, 400);
    expect(yearTicks(axis).map(({ year }) => year)).toEqual([2020, 2021]);
    expect(monthTicks(axis).map(({ month }) => month)).toEqual([11, 12, 1, 2]);
  });

  it('refuses a span that is no span', () => {
    expect(() => toTimeAxis({ from: '2021', to: '2020' }, 100)).toThrow(RangeError);
    expect(() => toTimeAxis({ from: 'soon', to: '2020' }, 100)).toThrow(RangeError);
  });

  it('tiles its length with years, and each year with months', () => {
    fc.assert(
      fc.property(axes, (axis) => {
        for (const ticks of [yearTicks(axis), monthTicks(axis)]) {
          let x = axis.inset ?? 0;
          for (const tick of ticks) {
            expect(tick.x).toBeCloseTo(x, 6);
            x = tick.x + tick.width;
          }
          expect(x).toBeCloseTo(axis.width - (axis.inset ?? 0), 6);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('axis labels', () => {
  it('neither meet nor leave the axis, at any width and zoom', () => {
    fc.assert(
      fc.property(axes, fc.integer({ min: 8, max: 60 }), fc.integer({ min: 6, max: 40 }), (axis, year, month) => {
        const years = yearLabels(axis, () => year).map(({ x }) => ({ x, width: year }));
        const months = monthLabels(axis, (_, form) => (form === 'short' ? month : month / 2));
        const monthWidth = months?.form === 'short' ? month : month / 2;
        for (const labels of [years, (months?.ticks ?? []).map(({ x }) => ({ x, width: monthWidth }))]) {
          labels.forEach(({ x, width }, index) => {
            const end = labels[index + 1]?.x ?? axis.width;
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width + AXIS_LABEL_GAP).toBeLessThanOrEqual(end + 1e-6);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('name every month while there is room, then the quarters, then none', () => {
    const labels = (width: number) =>
      monthLabels(toTimeAxis({ from: '2021', to: '2021' }, width), (_, form) => (form === 'short' ? 24 : 10));
    expect(labels(1000)).toMatchObject({ form: 'short', step: 1 });
    expect(labels(250)).toMatchObject({ form: 'narrow', step: 1 });
    expect(labels(140)?.ticks.map(({ month }) => month)).toEqual([1, 4, 7, 10]);
    expect(labels(80)).toBeNull();
  });

  it('name round years when all do not fit', () => {
    const axis = toTimeAxis({ from: '1995', to: '2024' }, 300);
    expect(yearLabels(axis, () => 30).map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015, 2020]);
  });
});
