/**
 * Abbreviations in texts and the glossary that spells them out: the same reading of what an abbreviation is serves the
 * check of the data and the definitions on the page.
 */
import type { GlossaryEntry } from './schema.ts';

/** Two to six capitals, with digits after them, alone or in the plural. Longer runs are words set in capitals. */
const ABBREVIATION = /(?<![\p{L}\p{N}])[A-Z]{2,6}[0-9]*(?=s?(?![\p{L}\p{N}]))/gu;
/** Reference codes of records are no abbreviations. */
const MIN_LETTERS = 2;

/** Each abbreviation of a text once, in order. */
export function abbreviationsIn(text: string): string[] {
  return [...new Set([...text.matchAll(ABBREVIATION)].map(([found]) => found))];
}

/** The abbreviations that a glossary explains, singular and plural alike. */
export function explainedAbbreviations(terms: readonly string[]): ReadonlySet<string> {
  return new Set(
    terms.flatMap((term) => {
      const words = abbreviationsIn(term);
      return [...words, ...words.map((word) => `${word}S`), ...words.map((word) => word.replace(/S$/, ''))];
    }),
  );
}

export interface DefinedRange {
  readonly entry: GlossaryEntry;
  /** Half-open range of UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

function escapeForPattern(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, (sign) => `\\${sign}`);
}

/**
 * Where a text uses terms of a glossary for the first time each: ascending and apart. A term counts as a whole word in
 * scripts with blanks between words, with or without a plural s; the longest of two that begin alike wins.
 */
export function definedRanges(text: string, glossary: readonly GlossaryEntry[]): DefinedRange[] {
  const entries = glossary.filter(({ term }) => term.length >= MIN_LETTERS);
  if (entries.length === 0) return [];
  const alternatives = entries
    .toSorted((a, b) => b.term.length - a.term.length)
    .map(({ term }) => escapeForPattern(term));
  const pattern = new RegExp(`(?<![A-Za-z0-9])(${alternatives.join('|')})(?=s?(?![A-Za-z0-9]))`, 'g');
  const seen = new Set<string>();
  return [...text.matchAll(pattern)].flatMap((found) => {
    const entry = entries.find(({ term }) => term === found[1]);
    if (!entry || seen.has(entry.id)) return [];
    seen.add(entry.id);
    return [{ entry, start: found.index, end: found.index + entry.term.length }];
  });
}
