/** Choosing which language of a text to show. Knows no interface language list: data says what it has. */
import type { Text } from './schema.ts';

export interface LocalText {
  readonly text: string;
  /** Language the text really is in, so that the page can mark it. */
  readonly language: string;
}

/** The text in the wanted language, else in the first of `fallbacks` that has it, else in any language it has. */
export function localize(text: Text, language: string, fallbacks: readonly string[] = []): LocalText {
  for (const tag of [language, ...fallbacks, ...Object.keys(text)]) {
    const found = Object.hasOwn(text, tag) ? text[tag] : undefined;
    if (found !== undefined) return { text: found, language: tag };
  }
  return { text: '', language };
}

export interface TextRun {
  readonly text: string;
  readonly language: string;
  /** Where the run begins in the whole text, in UTF-16 units. */
  readonly start: number;
}

/** Kana and Han characters with what stands among them: the length mark, the middle dot, letters and digits inside. */
const JAPANESE_RUN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}](?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・A-Z0-9０-９]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])?/gu;
const WRITTEN_IN_HAN = /^(?:ja|zh|ko)\b/;

/**
 * The text in runs of one language each, so that a Japanese name quoted in an English sentence can be marked. All such
 * runs count as Japanese: the data has no other language of that script beside one that is not.
 */
export function textRuns(text: string, language: string): TextRun[] {
  if (WRITTEN_IN_HAN.test(language)) return [{ text, language, start: 0 }];
  const runs: TextRun[] = [];
  let end = 0;
  for (const found of text.matchAll(JAPANESE_RUN)) {
    if (found.index > end) runs.push({ text: text.slice(end, found.index), language, start: end });
    runs.push({ text: found[0], language: 'ja', start: found.index });
    end = found.index + found[0].length;
  }
  if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end), language, start: end });
  return runs;
}
