import { describe, expect, it } from 'vitest';
import { LOCATOR_PARTS } from '#domain/evidence.ts';
import { localize } from '#domain/text.ts';
import { evidenceEn } from '#i18n/locales/en/evidence.ts';
import { evidenceJa } from '#i18n/locales/ja/evidence.ts';
import { formatLocator } from './formatLocator.ts';

const LANGUAGES = [
  ['en', evidenceEn],
  ['ja', evidenceJa],
] as const;
const TEXT = { en: 'on digital identity', ja: 'デジタルアイデンティティに関する部分' };

describe.each(LANGUAGES)('formatLocator in %s', (language, words) => {
  const plain = (text: Readonly<Record<string, string>>) => localize({ ...text }, language).text;

  it.each(LOCATOR_PARTS)('words a %s, with and without its number', (part) => {
    const bare = formatLocator({ part }, words, plain);
    const numbered = formatLocator({ part, number: '(1)-5' }, words, plain);
    expect(bare).toMatch(/\S/);
    expect(numbered).toContain('(1)-5');
    expect(`${bare}${numbered}`).not.toMatch(/undefined|null|\[object/);
  });

  it.each(LOCATOR_PARTS)('keeps what the data says of a %s', (part) => {
    expect(formatLocator({ part, text: TEXT }, words, plain)).toContain(TEXT[language]);
    const both = formatLocator({ part, number: '3', text: TEXT }, words, plain);
    if (part !== 'heading' && part !== 'summary') expect(both).toContain('3');
    expect(both).toContain(TEXT[language]);
  });

  it('tells the parts apart', () => {
    const wordings = LOCATOR_PARTS.map((part) => formatLocator({ part, number: '1' }, words, plain));
    expect(new Set(wordings).size).toBe(LOCATOR_PARTS.length);
  });
});

it('gives no Japanese place in English and no English place in Japanese', () => {
  for (const part of LOCATOR_PARTS) {
    expect(evidenceEn.locators[part]({ number: '2' })).toMatch(/^[\x20-\x7e]+$/);
    expect(evidenceJa.locators[part]({ number: '2' })).toMatch(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u);
  }
});
