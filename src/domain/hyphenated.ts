/** Words joined by a hyphen, which browsers would break after it: "e-commerce" would stand on two lines. */

export interface Piece {
  readonly text: string;
  /** Whether it has to stay on one line. */
  readonly isJoined: boolean;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
}

const JOINED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
/** A longer one may break, or it would run out of a narrow column. In UTF-16 units. */
const LONGEST = 18;

/** The text in pieces, of which those that are joined stay on one line. One piece where there is nothing to join. */
export function hyphenatedPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.includes('-') ? text.matchAll(JOINED) : []) {
    if (word.length > LONGEST) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), isJoined: false, start: end });
    pieces.push({ text: word, isJoined: true, start: index });
    end = index + word.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), isJoined: false, start: end });
  return pieces;
}
