import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#domain/edtf.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { en } from '#i18n/locales/en.ts';
import { ja } from '#i18n/locales/ja.ts';
import { citeWordsOf } from '#testing/exportFixture.ts';
import { writeDate } from './writtenDate.ts';

const DATES = [
  '2021-08-05',
  '2021-02',
  '2021',
  '2021?',
  '2021-02~',
  '2020%',
  '2021-03-18/2021-03-19',
  '2021-02/..',
  '../2021',
];

function parse(text: string) {
  const date = parseEdtf(text);
  if (!date) throw new Error(`no date ${text}`);
  return date;
}

describe(writeDate, () => {
  it.each(DATES)('writes %s in files as the page shows it', (text) => {
    for (const [language, messages] of [
      ['en', en],
      ['ja', ja],
    ] as const) {
      expect(writeDate(parse(text), citeWordsOf(language).date)).toBe(formatDate(parse(text), language, messages.date));
    }
  });

  it('writes an interval over two months with both its ends', () => {
    expect(writeDate(parse('2018-11-30/2018-12-01'), citeWordsOf('en').date)).toBe(
      '30 November 2018 to 1 December 2018',
    );
  });
});
