/**
 * Search by substring over folded text: a record is found when every word of the query stands somewhere
 * in its own text or in what it is joined to. Works for Japanese, where words have no blanks. Short Latin
 * words must begin a word, and abbreviations of the glossary must be one.
 */
import { foldWithMap } from './fold.ts';
import { placesIn, type Haystack, type SearchPlace, type SharedText } from './haystack.ts';

/** Half-open range of UTF-16 units in an original text. */
export interface MarkRange {
  readonly start: number;
  readonly end: number;
}

/** Short words of Latin letters and digits are looked for at the start of words: they stand inside too many others. */
const SHORT_WORD = /^[a-z0-9]{1,3}$/;

/** Whether a folded word is so short that it is looked for at the start of words only. */
export function isShortWord(word: string): boolean {
  return SHORT_WORD.test(word);
}

const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();
const NONE: ReadonlySet<SearchPlace> = new Set();

/** Of a Latin letter or a digit in folded text. By its number: a search comes to this a million times. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isWordEnd(folded: string, end: number): boolean {
  return !isLetterOrDigit(folded.charCodeAt(folded.charAt(end) === 's' ? end + 1 : end));
}

type Finder = (folded: string, from?: number) => number;

/** Says where a term stands next in a folded text, at or after `from`; -1 where it does not. */
function finderOf(term: string, abbreviations: ReadonlySet<string>): Finder {
  const startsWord = isShortWord(term);
  const isWhole = abbreviations.has(term);
  return (folded, from = 0) => {
    for (let at = folded.indexOf(term, from); at >= 0; at = folded.indexOf(term, at + 1)) {
      if (startsWord && isLetterOrDigit(folded.charCodeAt(at - 1))) continue;
      if (!isWhole || isWordEnd(folded, at + term.length)) return at;
    }
    return -1;
  };
}

/** Whether one term stands in a haystack. Shared texts are looked through once, however many haystacks have them. */
function termMatcher(term: string, abbreviations: ReadonlySet<string>): (haystack: Haystack) => boolean {
  const find = finderOf(term, abbreviations);
  const known = new Map<SharedText, boolean>();
  const isIn = (shared: SharedText) => {
    const found = known.get(shared) ?? find(shared.text) >= 0;
    known.set(shared, found);
    return found;
  };
  return ({ text, shared }) => shared.some(isIn) || find(text) >= 0;
}

/**
 * Tells of one haystack after another whether every term stands somewhere in it; no terms match everything. A term that
 * is one of the `abbreviations` (see SearchIndex) must stand as a word of its own: AI is not in "Buenos Aires".
 */
export function matcherOf(
  terms: readonly string[],
  abbreviations = NO_ABBREVIATIONS,
): (haystack: Haystack | undefined) => boolean {
  const matchers = terms.map((term) => termMatcher(term, abbreviations));
  return (haystack) =>
    matchers.length === 0 || (haystack !== undefined && matchers.every((matches) => matches(haystack)));
}

/** The places where any of the terms stands, in the order of SEARCH_PLACES; those in `known` are not looked through. */
export function placesOfTerms(
  haystack: Haystack | undefined,
  terms: readonly string[],
  abbreviations = NO_ABBREVIATIONS,
  known: ReadonlySet<SearchPlace> = NONE,
): SearchPlace[] {
  if (!haystack) return [];
  const finders = terms.map((term) => finderOf(term, abbreviations));
  return placesIn(haystack).flatMap(([place, text]) =>
    !known.has(place) && finders.some((find) => find(text) >= 0) ? [place] : [],
  );
}

/** Where the terms stand in an original text: ascending ranges that neither touch nor overlap. */
export function markTerms(original: string, terms: readonly string[], abbreviations = NO_ABBREVIATIONS): MarkRange[] {
  if (terms.length === 0) return [];
  const { folded, starts, ends } = foldWithMap(original);
  const found: MarkRange[] = [];
  for (const term of terms) {
    const find = finderOf(term, abbreviations);
    for (let at = find(folded); at >= 0; at = find(folded, at + term.length)) {
      const start = starts[at];
      const end = ends[at + term.length - 1];
      if (start !== undefined && end !== undefined) found.push({ start, end });
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: MarkRange[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}
