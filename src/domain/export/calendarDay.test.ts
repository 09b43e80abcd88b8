import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf, toDay } from '#domain/edtf.ts';
import { dayText, toCalendarDays } from './calendarDay.ts';

function daysOf(text: string) {
  const date = parseEdtf(text);
  if (!date) throw new Error(`no date ${text}`);
  return toCalendarDays(date);
}

describe(toCalendarDays, () => {
  it.each([
    ['2021-08-05', '2021-08-05', '2021-08-05'],
    ['2018-11-30/2018-12-01', '2018-11-30', '2018-12-01'],
  ])('takes %s as whole days', (text, first, last) => {
    const days = daysOf(text);
    expect(days.isExact && [dayText(days.first), dayText(days.last)]).toEqual([first, last]);
  });

  it.each([
    ['2021-02', 'month'],
    ['2021', 'year'],
    ['2021-08-05?', 'uncertain'],
    ['2021-08-05~', 'approximate'],
    ['2021-08-05%', 'uncertain'],
    ['2021-08-05/..', 'open'],
    ['../2021-08-05', 'open'],
    ['2021-02/2021-02-05', 'month'],
    ['2021-02-05/2022', 'year'],
    ['2021-02-01/2021-02-05~', 'approximate'],
  ])('leaves %s out: %s', (text, reason) => {
    expect(daysOf(text)).toEqual({ isExact: false, reason });
  });
});

describe(dayText, () => {
  it('writes the day that toDay counts, for every day of the calendar', () => {
    const part = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(part(1, 9999), part(1, 12), part(1, 28), (year, month, day) => {
        const pad = (value: number, width: number) => String(value).padStart(width, '0');
        expect(dayText(toDay(year, month, day))).toBe(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
      }),
    );
  });

  it('crosses the ends of months, years and leap years', () => {
    expect([toDay(2020, 2, 28) + 1, toDay(2021, 2, 28) + 1, toDay(2019, 12, 31) + 1].map(dayText)).toEqual([
      '2020-02-29',
      '2021-03-01',
      '2020-01-01',
    ]);
  });
});
