import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseEdtf } from '#domain/edtf.ts';
import { dateText, plainDate } from '#testing/arbitraries.ts';
import { formatDate, formatMonth, type DateWords } from './formatDate.ts';
import { en } from './locales/en.ts';
import { it as italian } from './locales/it.ts';
import { ja } from './locales/ja.ts';

const WORDS: Record<string, DateWords> = { en: en.date, ja: ja.date, it: italian.date };

const EXAMPLES = [
  ['2021', '2021', '2021年', '2021'],
  ['2021-02', 'February 2021', '2021年2月', 'febbraio 2021'],
  ['2021-02-28', '28 February 2021', '2021年2月28日', '28 febbraio 2021'],
  ['2021-01-01', '1 January 2021', '2021年1月1日', '1 gennaio 2021'],
  ['2021-12-31', '31 December 2021', '2021年12月31日', '31 dicembre 2021'],
  ['2021-03-18/2021-03-19', '18–19 March 2021', '2021年3月18日～19日', '18–19 marzo 2021'],
  [
    '2018-11-30/2018-12-01',
    '30 November – 1 December 2018',
    '2018年11月30日～12月1日',
    '30 novembre – 1 dicembre 2018',
  ],
  [
    '2020-12-31/2021-01-01',
    '31 December 2020 – 1 January 2021',
    '2020年12月31日～2021年1月1日',
    '31 dicembre 2020 – 1 gennaio 2021',
  ],
  ['2021-03-18/2021-03-18', '18 March 2021', '2021年3月18日', '18 marzo 2021'],
  ['2021-02/2021-04', 'February–April 2021', '2021年2月～4月', 'febbraio–aprile 2021'],
  ['2020-12/2021-01', 'December 2020 – January 2021', '2020年12月～2021年1月', 'dicembre 2020 – gennaio 2021'],
  ['2018/2021', '2018–2021', '2018年～2021年', '2018–2021'],
  ['2018-11/2021', 'November 2018 to 2021', '2018年11月～2021年', 'da novembre 2018 al 2021'],
  ['2021-02?', 'February 2021 (uncertain)', '2021年2月（不確実）', 'febbraio 2021 (data incerta)'],
  ['2021~', 'about 2021', '2021年頃', '2021 circa'],
  [
    '2021-02-28%',
    'about 28 February 2021 (uncertain)',
    '2021年2月28日頃（不確実）',
    '28 febbraio 2021 circa (data incerta)',
  ],
  ['2019-03/2019-05~', 'March 2019 to about May 2019', '2019年3月～2019年5月頃', 'da marzo 2019 a maggio 2019 circa'],
  ['2021-02/..', 'from February 2021', '2021年2月～', 'da febbraio 2021'],
  ['../2020-03-05', 'until 5 March 2020', '～2020年3月5日', 'fino al 5 marzo 2020'],
  ['2021?/..', 'from 2021 (uncertain)', '2021年（不確実）～', 'dal 2021 (data incerta)'],
  ['0050', '50', '50年', '50'],
  ['0099-12-31', '31 December 99', '99年12月31日', '31 dicembre 99'],
  ['9999-12-31', '31 December 9999', '9999年12月31日', '31 dicembre 9999'],
  ['2021-03-08/..', 'from 8 March 2021', '2021年3月8日～', 'dall’8 marzo 2021'],
  ['../2021-03-11', 'until 11 March 2021', '～2021年3月11日', 'fino all’11 marzo 2021'],
] as const;

function format(text: string, language: 'en' | 'ja' | 'it'): string {
  const date = parseEdtf(text);
  const words = WORDS[language];
  if (!date || !words) throw new Error(`no date: ${text}`);
  return formatDate(date, language, words);
}

describe(formatDate, () => {
  it.for(EXAMPLES)('puts %s into words as "%s", "%s" and "%s"', ([text, english, japanese, italianWords]) => {
    expect(format(text, 'en')).toBe(english);
    expect(format(text, 'ja')).toBe(japanese);
    expect(format(text, 'it')).toBe(italianWords);
  });

  it('never says more than the date does', () => {
    fc.assert(
      fc.property(plainDate, (text) => {
        const precision = text.split('-').length;
        expect(format(text, 'en').split(' ')).toHaveLength(precision);
        expect(format(text, 'ja').match(/\d+/g)).toHaveLength(precision);
        expect(format(text, 'ja').match(/\d+/g)?.map(Number)).toEqual(text.split('-').map(Number));
      }),
    );
  });

  it('counts years and writes digits in one way, whatever a language’s own region does', () => {
    for (const language of ['th', 'fa', 'ar-EG', 'ja-JP-u-ca-japanese']) {
      const date = parseEdtf('2021-05-06');
      expect(date && formatDate(date, language, en.date), language).toMatch(/2021/);
    }
  });

  it('has words for every date of the format, in one line without odd blanks', () => {
    fc.assert(
      fc.property(dateText.map(parseEdtf), fc.constantFrom('en', 'ja', 'it'), (date, language) => {
        fc.pre(date !== null);
        const words = formatDate(date, language, WORDS[language] ?? en.date);
        expect(words).toMatch(/\d/);
        expect(words).toMatch(/^[^\s]+(?: [^\s]+)*$/);
        expect(words).not.toMatch(/undefined|NaN|Invalid/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('dates in words in another time zone', () => {
  const home = process.env['TZ'];

  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
    vi.resetModules();
  });

  it.for([
    ['Etc/GMT+12', 720],
    ['Pacific/Kiritimati', -840],
    ['America/Sao_Paulo', 180],
    ['Asia/Tokyo', -540],
  ] as const)('are the same in %s', async ([zone, minutesBehind]) => {
    process.env['TZ'] = zone;
    vi.resetModules();
    const fresh = await import('./formatDate.ts');
    expect(new Date(2021, 7, 5).getTimezoneOffset()).toBe(minutesBehind);
    const written = EXAMPLES.map(([text]) => {
      const date = parseEdtf(text);
      return (
        date && [
          text,
          fresh.formatDate(date, 'en', en.date),
          fresh.formatDate(date, 'ja', ja.date),
          fresh.formatDate(date, 'it', italian.date),
        ]
      );
    });
    expect(written).toEqual(EXAMPLES);
    expect(fresh.formatMonth(1, 'en', 'short')).toBe('Jan');
  });
});

describe(formatMonth, () => {
  it('names the twelve months', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(months.map((month) => formatMonth(month, 'en', 'narrow')).join('')).toBe('JFMAMJJASOND');
    expect(months.map((month) => formatMonth(month, 'ja', 'short'))).toEqual(months.map((month) => `${month}月`));
  });
});
