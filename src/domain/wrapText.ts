/** Breaks a text into lines where the page's own line breaking is not at hand, as in picture files. */

const OPENING = /^[\p{Ps}\p{Pi}]/u;

/** Where a line may be broken: after each piece. A browser without the rules of languages breaks at blanks alone. */
function piecesOf(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return text.match(/\S+\s*|^\s+/gu) ?? [];
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].reduce<string[]>(
    (all, { segment, isWordLike }) => {
      const last = all.at(-1);
      // What opens stays with the word after it, blanks and all other signs with the word before.
      const starts = (isWordLike === true && !OPENING.test(last?.at(-1) ?? '')) || OPENING.test(segment);
      if (last === undefined || starts) return [...all, segment];
      return [...all.slice(0, -1), last + segment];
    },
    [],
  );
}

/**
 * Lines that `fits` accepts, broken between words by the rules of the language; a single word that does not fit keeps
 * a line of its own. The lines together are the text, but for blanks where it was broken.
 */
export function wrapText(text: string, language: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, language)) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
