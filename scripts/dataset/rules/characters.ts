/**
 * No text holds a character that cannot be seen but changes what is shown, sorted, searched or copied.
 * Looks at every text and every field name of a file, whether the schema knows it or not.
 */
import { toProblem } from '../dataset.ts';
import type { Finding } from '../dataset.ts';
import { isJsonObject } from '../jsonPath.ts';
import type { JsonPath } from '../jsonPath.ts';
import type { Rule } from './rule.ts';

const JOINER_IN_PLACE =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}])\u200d(?=\p{Extended_Pictographic})|(?<=[\p{L}\p{M}])(?<=[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\u200c\u200d]/gu;

/** A text without any of these is clean, and most are: one look instead of ten. */
const SUSPICIOUS = /[\p{C}\p{Zl}\p{Zp}\ufffd]|^\s|\s$/u;

/** In order: the first kind that a character belongs to names it. */
const UNWANTED: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'a lone surrogate, half of a character', pattern: /\p{Surrogate}/u },
  { name: 'a replacement character, left where text was decoded wrongly', pattern: /\ufffd/u },
  { name: 'a line break', pattern: /[\n\r\u0085\u2028\u2029]/u },
  { name: 'a control character', pattern: /\p{Cc}/u },
  { name: 'a bidirectional control character', pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u },
  { name: 'a soft hyphen', pattern: /\u00ad/u },
  { name: 'a byte order mark', pattern: /\ufeff/u },
  { name: 'a zero-width character', pattern: /[\u180e\u200b-\u200d\u2060-\u2064]/u },
];

function toCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What is wrong with the characters of a text, the first fault only; null for a clean text. */
export function characterFault(text: string): { problem: string; remedy: string } | null {
  if (!SUSPICIOUS.test(text)) return null;
  // Joiners stay where a script or an emoji needs them.
  const judged = text.replace(JOINER_IN_PLACE, (joiner) => '-'.repeat(joiner.length));
  for (const { name, pattern } of UNWANTED) {
    const found = pattern.exec(judged);
    if (found) {
      const place = Array.from(judged.slice(0, found.index)).length + 1;
      return {
        problem: `character ${place} is ${toCodePoint(found[0])}, ${name}`,
        remedy: 'Remove it, or type the text again.',
      };
    }
  }
  if (/^\s/u.test(text)) return { problem: 'the text begins with a blank', remedy: 'Remove the blank.' };
  if (/\s$/u.test(text)) return { problem: 'the text ends with a blank', remedy: 'Remove the blank.' };
  return null;
}

function* findingsIn(value: unknown, path: JsonPath, part: 'key' | 'value'): Generator<Finding> {
  if (typeof value === 'string') {
    const fault = characterFault(value);
    if (fault) yield { path, part, ...fault };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* findingsIn(item, [...path, index], 'value');
  } else if (isJsonObject(value)) {
    for (const [key, field] of Object.entries(value)) {
      yield* findingsIn(key, [...path, key], 'key');
      yield* findingsIn(field, [...path, key], 'value');
    }
  }
}

export const findUnwantedCharacters: Rule = ({ files, overlays }) =>
  [...files, ...overlays].flatMap((file) =>
    [...findingsIn(file.source.value, [], 'value')].map((finding) => toProblem(file, finding)),
  );
