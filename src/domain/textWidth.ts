/**
 * How wide a line of text may get, without a browser: an upper bound for the sans-serif faces of common
 * systems, so that room kept by it is never too little.
 */
const FULL_WIDTH =
  /[\u1100-\u115f\u2190-\u21ff\u2460-\u24ff\u2500-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const ZERO_WIDTH = /\p{M}|\p{Cf}/u;
const NARROW = /[ijlftrI.,:;'’‘"“”|!()[\]/\\ -]/;
const WIDE = /[mwMW@%—…&]/;
const CAPITAL = /\p{Lu}/u;

function emOf(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  if (character.length > 1) return 1.4;
  if (FULL_WIDTH.test(character)) return 1;
  if (NARROW.test(character)) return 0.4;
  if (WIDE.test(character)) return 1;
  return CAPITAL.test(character) ? 0.8 : 0.62;
}

/** Upper bound of a line's width in the unit of `fontSize`. */
export function estimateTextWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * fontSize;
}
