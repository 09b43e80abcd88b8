/**
 * Folding text so that search ignores what readers do not type: case, accents, width, kana script, kinds
 * of hyphen, invisible characters. Keeps a map back to the original so that marks sit on the right letters.
 */

export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, where its source cluster begins in the original. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `folded`, where its source cluster ends (exclusive) in the original. */
  readonly ends: readonly number[];
}

const INVISIBLE = String.raw`(?:\uFEFF|(?!\s)[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}])`;
/**
 * A character with all that joins it, so that no two neighbours can melt into one: marks, invisible
 * characters, the voice marks of half-width kana, Thai and Lao vowels that begin with a mark, and the
 * vowels and finals that Korean syllables are put together from.
 */
const CLUSTER = new RegExp(
  String.raw`[\s\S](?:\p{M}|${INVISIBLE}|[\uFF9E\uFF9F\u0E33\u0EB3\u1160-\u11FF\uD7B0-\uD7FB])*`,
  'gu',
);
const INVISIBLES = new RegExp(INVISIBLE, 'gu');
/**
 * Only characters that each fold by themselves, by case or kana script alone: ASCII, and of Japanese kanji, kana and the
 * commonest signs. Most texts are such.
 */
const PLAIN = /^[\x20-\x7e\u3001-\u3003\u3005-\u3011\u3041-\u3096\u30A1-\u30F6\u30FB\u30FC\u4E00-\u9FFF]*$/;
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu;
const KATAKANA = /[\u30A1-\u30F6\u30FD]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
const SPACES = /\s+/gu;
/** Signs that stand between words; currency signs and emoji are not among them. */
const ONLY_PUNCTUATION = /^[\p{P}\p{Sm}\p{Sk}]*$/u;
const KANA_OFFSET = 0x60;

/** Texts are written in a few thousand clusters, and each costs six passes: those seen are kept, up to this many. */
const MOST_KEPT = 5000;
const kept = new Map<string, string>();

function toHiragana(katakana: string): string {
  return String.fromCharCode(katakana.charCodeAt(0) - KANA_OFFSET);
}

function foldCluster(cluster: string): string {
  const known = kept.get(cluster);
  if (known !== undefined) return known;
  const folded = cluster
    .replace(INVISIBLES, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .replace(KATAKANA, toHiragana)
    .normalize('NFC')
    .replace(HYPHENS, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\s/gu, ' ')
    .replace(INVISIBLES, '');
  if (kept.size < MOST_KEPT) kept.set(cluster, folded);
  return folded;
}

/** Folds with a map back. Never throws, for any string; lone surrogates become U+FFFD. */
export function foldWithMap(original: string): FoldedText {
  const text = original.toWellFormed();
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const found of text.matchAll(CLUSTER)) {
    const piece = foldCluster(found[0]);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(found.index);
      ends.push(found.index + found[0].length);
    }
  }
  return { folded, starts, ends };
}

/** The folded text alone. Folding twice changes nothing. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(KATAKANA, toHiragana);
  return text.toWellFormed().replace(CLUSTER, foldCluster);
}

/** The words of a query, folded, each once. Blanks, invisible characters and signs that stand alone are no words. */
export function toTerms(query: string): string[] {
  return [...new Set(fold(query).split(SPACES))].filter((term) => !ONLY_PUNCTUATION.test(term));
}
