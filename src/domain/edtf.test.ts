import readIndependently from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, plainDate, singleDate } from '#testing/arbitraries.ts';
import {
  coarsestPrecision,
  compareEdtf,
  daysInMonth,
  isApproximate,
  isUncertain,
  mayFallWithin,
  parseEdtf,
  precisionOf,
  surelyFallsWithin,
  toDay,
  yearOfDay,
  yearsOf,
  type EdtfDate,
} from './edtf.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
const PRECISIONS = ['day', 'month', 'year'] as const;

function parse(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`${text} is not read`);
  return date;
}

function dayOf(text: string): number {
  return Date.parse(`${text}T00:00Z`) / MILLISECONDS_PER_DAY;
}

/** Dates that are read: an interval with its ends in an order that can be. */
const readableDate = dateText.map(parseEdtf).filter((date) => date !== null);

describe(toDay, () => {
  it('counts days as Date.UTC does, for every day from 1600 to 2400', () => {
    const wrong: string[] = [];
    let expected = Date.UTC(1600, 0, 1) / MILLISECONDS_PER_DAY;
    for (let year = 1600; year <= 2400; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        if (daysInMonth(year, month) !== length) wrong.push(`${year}-${month} has ${length} days`);
        for (let day = 1; day <= length; day += 1, expected += 1) {
          if (toDay(year, month, day) !== expected) wrong.push(`${year}-${month}-${day}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('gives no days to a month that does not exist', () => {
    expect([daysInMonth(2021, 0), daysInMonth(2021, 13)]).toEqual([0, 0]);
  });
});

describe(yearOfDay, () => {
  it('finds the year of the first and the last day of every year', () => {
    for (let year = 1; year <= 3000; year += 1) {
      expect(yearOfDay(toDay(year, 1, 1))).toBe(year);
      expect(yearOfDay(toDay(year, 12, 31))).toBe(year);
    }
  });
});

describe(parseEdtf, () => {
  it.for([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02-28', '2021-02-28', '2021-02-28'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['2021-02?', '2021-02-01', '2021-02-28'],
    ['2021~', '2021-01-01', '2021-12-31'],
    ['2021-02-28%', '2021-02-28', '2021-02-28'],
    ['2018-11-30/2018-12-01', '2018-11-30', '2018-12-01'],
    ['2018-11/2019', '2018-11-01', '2019-12-31'],
    ['2018/2019-03-05', '2018-01-01', '2019-03-05'],
    ['2019-03/2019-05~', '2019-03-01', '2019-05-31'],
    ['2020/2020', '2020-01-01', '2020-12-31'],
    ['2021-03-18/2021-03-18', '2021-03-18', '2021-03-18'],
  ])('reads %s into its inclusive first and last day', ([text = '', first = '', last = '']) => {
    const date = parse(text);
    expect([date.earliest, date.latest]).toEqual([dayOf(first), dayOf(last)]);
    expect(date.isInterval).toBe(text.includes('/'));
  });

  it('leaves an open end open', () => {
    expect(parse('2021-02/..')).toMatchObject({ end: null, earliest: toDay(2021, 2, 1), latest: Infinity });
    expect(parse('../2021-02')).toMatchObject({ start: null, earliest: -Infinity, latest: toDay(2021, 2, 28) });
  });

  it.for([
    ['2021/2021-02', '2021-01-01', '2021-02-28'],
    ['2021-02/2021', '2021-02-01', '2021-12-31'],
    ['2021-03-18/2021-03', '2021-03-18', '2021-03-31'],
  ])('reads %s, whose ends overlap, by its widest meaning', ([text = '', first = '', last = '']) => {
    const date = parse(text);
    expect([date.earliest, date.latest]).toEqual([dayOf(first), dayOf(last)]);
  });

  it.for([
    ['2021', false, false],
    ['2021?', true, false],
    ['2021~', false, true],
    ['2021%', true, true],
    ['2019-03/2019-05~', false, true],
    ['2019-03?/..', true, false],
  ] as const)('knows how sure %s is', ([text, uncertain, approximate]) => {
    expect([isUncertain(parse(text)), isApproximate(parse(text))]).toEqual([uncertain, approximate]);
  });

  it.for([
    '2018-02-30', '2019-02-29', '1900-02-29', '2018-13', '2018-00', '2018-00-10', '2018-01-00', '2018-04-31', '0000', '0000-00-00', '2018-21',
  ])('refuses %s, which no calendar has', (text) => {
    expect(parseEdtf(text)).toBeNull();
  }); // prettier-ignore

  it.for([
    '', ' ', '2018-2-3', '2018-2', 'Spring 2018', '2018/02/03', '1/2/2018', '20180203', '2018-01-01T00:00:00+14:00', '２０１８', '2018-０2',
    ' 2018', '2018 ', '2018\n', '\u200B2018', '18', '12018', '-2018', '+2018', '2018-', '2018--02', '201X', '2018-XX', '2018??', '2018?~', '?2018',
    '2018?-02', '2018/', '/2018', '/', '../..', '..', '2018/..?', '2018/2019/2020', '2018 / 2019', '2018..2019', '[2018,2019]', '2018-02-03Z', 'Infinity', 'NaN', '1e3',
    '__proto__',
  ])('refuses the loose form %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  }); // prettier-ignore

  it.for(['2021/2020', '2021-03/2021-02', '2021-03-19/2021-03-18', '2021-03/2021-02-28', '2021/2020-12-31'])(
    'refuses %s, which ends before it can have begun',
    (text) => {
      expect(parseEdtf(text)).toBeNull();
    },
  );

  it('takes a day of digits exactly when the calendar has it', () => {
    const digits = fc.tuple(
      fc.integer({ min: 0, max: 2400 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(digits, ([year, month, day]) => {
        const instant = new Date(0);
        instant.setUTCFullYear(year, month - 1, day);
        const exists = year > 0 && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
        const text = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
          '-',
        );
        expect(parseEdtf(text) !== null).toBe(exists);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the text it was given', () => {
    fc.assert(
      fc.property(readableDate, (date) => {
        expect(parse(date.text)).toEqual(date);
      }),
    );
  });

  it('agrees with an independent reader on the first and the last day', () => {
    fc.assert(
      fc.property(readableDate, ({ text, start, end, earliest, latest, isInterval }) => {
        // The other reader refuses an interval whose ends begin on one day, or whose end may be before its start.
        const [first, last] = text.split('/').map((part) => (part === '..' ? null : parseEdtf(part)));
        fc.pre(!isInterval || start === null || end === null || (first?.earliest ?? 0) < (last?.earliest ?? 0));
        const { min, max } = readIndependently(text);
        expect([earliest, latest]).toEqual([min, max].map((instant) => Math.floor(instant / MILLISECONDS_PER_DAY)));
      }),
      { numRuns: 300 },
    );
  });

  it('never gains precision', () => {
    fc.assert(
      fc.property(plainDate, fc.constantFrom('', '?', '~', '%'), (text, qualifier) => {
        const date = parse(text + qualifier);
        const parts = text.split('-').length;
        const precision = PRECISIONS[3 - parts];
        expect(date.start && precisionOf(date.start)).toBe(precision);
        expect(coarsestPrecision(date)).toBe(precision);
        const days = date.latest - date.earliest + 1;
        expect(days).toBeGreaterThanOrEqual([365, 28, 1][parts - 1] ?? Infinity);
      }),
    );
  });

  it('takes the coarser of two ends for the precision of an interval', () => {
    expect(
      ['2018-11-30/2019', '2018-11/2018-12-01', '2018-11-30/2018-12-01', '2018/..'].map((text) =>
        coarsestPrecision(parse(text)),
      ),
    ).toEqual(['year', 'month', 'day', 'year']);
  });
});

describe(compareEdtf, () => {
  it('orders by the first possible day, then the finer date, then the earlier end', () => {
    const ordered = [
      '../2030',
      '2020',
      '2020-12-31',
      '2021-01-01',
      '2021-01-01/2021-01-02',
      '2021-01-01/2021-12-30',
      '2021-01',
      '2021-01/2021-02',
      '2021',
      '2021/..',
    ];
    expect(
      ordered
        .toReversed()
        .map(parse)
        .toSorted(compareEdtf)
        .map(({ text }) => text),
    ).toEqual(ordered);
  });

  it('is a total order', () => {
    const sign = (a: EdtfDate, b: EdtfDate) => Math.sign(compareEdtf(a, b));
    const near = fc.oneof(
      readableDate,
      fc.constantFrom('2021', '2021-01', '2021-01-01', '2021?', '2021-01-01/2021', '2021/..', '../2021').map(parse),
    );
    fc.assert(
      fc.property(near, near, near, (a, b, c) => {
        expect(sign(a, a)).toBe(0);
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
        if (sign(a, b) === 0) expect(sign(a, c)).toBe(sign(b, c));
      }),
      { numRuns: 300 },
    );
  });
});

describe('falling within bounds', () => {
  const bounds = fc
    .tuple(fc.integer({ min: 16_000, max: 20_000 }), fc.nat(3000))
    .map(([from, length]) => [from, from + length] as const);

  it('is certain only where it is possible', () => {
    fc.assert(
      fc.property(readableDate, bounds, (date, [from, to]) => {
        if (surelyFallsWithin(date, from, to)) expect(mayFallWithin(date, from, to)).toBe(true);
      }),
    );
  });

  it('stays possible and stays certain when the bounds widen', () => {
    fc.assert(
      fc.property(readableDate, bounds, fc.nat(400), (date, [from, to], more) => {
        if (mayFallWithin(date, from, to)) expect(mayFallWithin(date, from - more, to + more)).toBe(true);
        if (surelyFallsWithin(date, from, to)) expect(surelyFallsWithin(date, from - more, to + more)).toBe(true);
      }),
    );
  });

  it('is possible when any one possible day lies within', () => {
    fc.assert(
      fc.property(singleDate.map(parse), fc.nat(), (date, offset) => {
        const day = date.earliest + (offset % (date.latest - date.earliest + 1));
        expect(mayFallWithin(date, day, day)).toBe(true);
      }),
    );
  });

  it('is certain for a plain date within its own bounds, never for a qualified one', () => {
    fc.assert(
      fc.property(plainDate, fc.constantFrom('?', '~', '%'), (text, mark) => {
        const plain = parse(text);
        expect(surelyFallsWithin(plain, plain.earliest, plain.latest)).toBe(true);
        expect(surelyFallsWithin(plain, plain.earliest + 1, plain.latest)).toBe(false);
        expect(surelyFallsWithin(plain, plain.earliest, plain.latest - 1)).toBe(false);
        expect(surelyFallsWithin(parse(text + mark), plain.earliest, plain.latest)).toBe(false);
      }),
    );
  });

  it('is impossible just outside', () => {
    const month = parse('2021-02');
    expect(mayFallWithin(month, toDay(2021, 3, 1), toDay(2021, 12, 31))).toBe(false);
    expect(mayFallWithin(month, toDay(2020, 1, 1), toDay(2021, 1, 31))).toBe(false);
    expect(mayFallWithin(month, toDay(2021, 2, 28), toDay(2021, 12, 31))).toBe(true);
  });
});

describe(yearsOf, () => {
  it.for([
    ['2021-02', [2021]],
    ['2018-11/2021', [2018, 2019, 2020, 2021]],
    ['2021/..', [2021]],
    ['../2020', [2020]],
  ] as const)('names the years that %s touches', ([text, years]) => {
    expect(yearsOf(parse(text))).toEqual(years);
  });
});
