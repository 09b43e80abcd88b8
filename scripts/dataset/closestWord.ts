/** Finds the word that was probably meant, for "did you mean". */

/** Edits (insert, delete, replace, swap of neighbours) from one word to another; Infinity above the limit. */
export function editDistance(from: string, to: string, limit = Infinity): number {
  const a = [...from];
  const b = [...to];
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, other] of b.entries()) {
      const replaced = (last[j] ?? 0) + (letter === other ? 0 : 1);
      const swapped =
        i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other ? (beforeLast[j - 1] ?? 0) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? 0;
  return distance > limit ? Infinity : distance;
}

/** The known word nearest to a mistyped one, or undefined where none is near: at most a third of its letters differ. */
export function closestWord(word: string, known: Iterable<string>): string | undefined {
  let limit = Math.max(1, Math.floor([...word].length / 3));
  let closest: string | undefined;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance > limit || (closest !== undefined && distance === limit)) continue;
    limit = distance;
    closest = candidate;
  }
  return closest;
}

/** The sentence to put before a remedy, with a blank after it, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const closest = closestWord(word, known);
  return closest === undefined ? '' : `Did you mean "${closest}"? `;
}
