import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#domain/edtf.ts';
import { edtfFault } from './edtfFault.ts';

describe('edtfFault', () => {
  it.for([
    ['2018-02-30', 'day 30 does not exist: 2018-02 has 28 days'],
    ['2019-02-29', 'day 29 does not exist: 2019-02 has 28 days'],
    ['2020-02-00', 'day 00 does not exist: 2020-02 has 29 days'],
    ['2018-13', 'month 13 does not exist'],
    ['2018-00-10', 'month 00 does not exist'],
    ['0000-00-00', 'there is no year 0000'],
    ['2018-2-3', 'month and day need two digits each, parted by hyphens'],
    ['2018/02/03', 'month and day need two digits each, parted by hyphens'],
    ['２０１８', 'the digits are full-width'],
    ['2018-01-01T00:00:00+14:00', 'a date has no time of day here'],
    ['Spring 2018', 'not a date this format knows'],
    ['', 'the date is empty'],
    ['2021/2020', 'the interval is reversed: it ends before it begins'],
    ['2021-02/2021-13', 'month 13 does not exist'],
    ['2021/', 'an end of the interval is empty; an open end is written ..'],
    ['../..', 'both ends of the interval are open'],
    ['2019/2020/2021', 'an interval has two ends, parted by one slash'],
  ] as const)('of "%s": %s', ([text, fault]) => {
    expect(edtfFault(text)).toBe(fault);
  });

  it('is there exactly when parseEdtf refuses the text', () => {
    const number = (digits: number) => fc.nat(10 ** digits - 1).map((value) => String(value).padStart(digits, '0'));
    const date = fc.oneof(
      number(4),
      fc.tuple(number(4), number(2)).map((parts) => parts.join('-')),
      fc.tuple(number(4), number(2), number(2)).map((parts) => parts.join('-')),
      fc.constantFrom('..', '', '2021?', '2021-02~', '2021-02-28%'),
    );
    const text = fc.oneof(
      date,
      fc.tuple(date, date).map((ends) => ends.join('/')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        expect(edtfFault(candidate) === null).toBe(parseEdtf(candidate) !== null);
      }),
      { numRuns: 2000 },
    );
  });
});
