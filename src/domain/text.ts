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
const HAN_OR_KANA_RUN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}](?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・A-Z0-9０-９]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])?/gu;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const WRITTEN_IN_HAN = /^(?:ja|zh|ko)\b/;

/** The one language of a dataset whose names are written in Han characters; null where there is none, or more than one. */
export function hanLanguage(languages: readonly string[]): string | null {
  const [only, ...others] = languages.filter((language) => WRITTEN_IN_HAN.test(language));
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * The text in runs of one language each, so that a Japanese name quoted in an English sentence can be marked. What has
 * kana is Japanese. Han characters alone are in the language `han`; where that is null nobody can tell, and they are
 * not marked.
 */
export function textRuns(text: string, language: string, han: string | null): TextRun[] {
  if (WRITTEN_IN_HAN.test(language)) return [{ text, language, start: 0 }];
  const runs: TextRun[] = [];
  let end = 0;
  for (const found of text.matchAll(HAN_OR_KANA_RUN)) {
    const own = KANA.test(found[0]) ? 'ja' : han;
    if (own === null) continue;
    if (found.index > end) runs.push({ text: text.slice(end, found.index), language, start: end });
    runs.push({ text: found[0], language: own, start: found.index });
    end = found.index + found[0].length;
  }
  if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end), language, start: end });
  return runs;
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * A message of the page in runs, where it holds texts that are given in other languages: for sentences that data fills.
 * A longer text is found before one that is a part of it, and none inside a word.
 */
export function runsWithin(message: string, language: string, given: readonly LocalText[]): TextRun[] {
  const runs: TextRun[] = [];
  const sought = given.filter(({ text }) => text !== '').toSorted((a, b) => b.text.length - a.text.length);
  let start = 0;
  for (let at = 0; sought.length > 0 && at < message.length; at += 1) {
    const found = LETTER.test(message.charAt(at - 1))
      ? undefined
      : sought.find(({ text }) => message.startsWith(text, at) && !LETTER.test(message.charAt(at + text.length)));
    if (!found) continue;
    if (at > start) runs.push({ text: message.slice(start, at), language, start });
    runs.push({ ...found, start: at });
    start = at + found.text.length;
    at = start - 1;
  }
  if (start < message.length || runs.length === 0) runs.push({ text: message.slice(start), language, start });
  return runs;
}

/** Hebrew, Arabic and the other scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text needs a direction of its own where it stands among others. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The text so that it does not turn its neighbours round, for messages and names, which elements cannot keep apart. */
export function isolate(text: string): string {
  return runsRightToLeft(text) ? `\u2068${text}\u2069` : text;
}
