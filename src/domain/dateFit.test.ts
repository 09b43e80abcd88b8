import { describe, expect, it } from 'vitest';
import { fitWithin, fitWithinYears, worseFit } from './dateFit.ts';
import { parseEdtf, toDay, type EdtfDate } from './edtf.ts';

function date(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

describe('whether a date lies in the period on show', () => {
  const from = toDay(2021, 1, 1);
  const to = toDay(2021, 6, 30);

  it('is sure of days, months and intervals inside it', () => {
    for (const text of ['2021-02-03', '2021-06', '2021-05-05/2021-05-06']) {
      expect(fitWithin(date(text), from, to)).toBe('inside');
    }
  });

  it('says "may" of a date that is too coarse or not certain', () => {
    for (const text of ['2021', '2021-02?', '2021-02-03~', '2020/2021', '2021-02/..']) {
      expect(fitWithin(date(text), from, to)).not.toBe('inside');
    }
    expect(fitWithin(date('2021'), from, to)).toBe('maybe-outside');
    expect(fitWithin(date('2021-02?'), from, to)).toBe('maybe-outside');
  });

  it('says "partly" of days that are known to lie on both sides', () => {
    expect(fitWithin(date('2021-06-29/2021-07-02'), from, to)).toBe('partly');
  });

  it('takes the best of several chosen years, and a run of them as one', () => {
    expect(fitWithinYears(date('2019-05'), [2018, 2019])).toBe('inside');
    expect(fitWithinYears(date('2018-12-30/2019-01-02'), [2018, 2019])).toBe('inside');
    expect(fitWithinYears(date('2018-12-30/2019-01-02'), [2018])).toBe('partly');
    expect(fitWithinYears(date('2021?'), [2021])).toBe('maybe-outside');
  });

  it('tells the more doubtful of two', () => {
    expect(worseFit('inside', 'partly')).toBe('partly');
    expect(worseFit('maybe-outside', 'partly')).toBe('maybe-outside');
  });
});
