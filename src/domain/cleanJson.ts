/**
 * Text of a dataset as it may be shown: whole characters, and none that moves, hides or turns round what stands beside
 * it. The build refuses such text; a file that was changed after it, or made elsewhere, is cleaned as it is read.
 */

/** What can bring such characters into JSON: an escape, or the characters themselves. Most files hold neither. */
const SUSPICIOUS = /\\[ubfnrt]|[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// oxlint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Deeper than any shape of the format: what lies below is dropped by the check of records, not walked. */
const DEEPEST = 32;

function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(BREAKS, ' ').replace(UNWANTED, '');
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => clean(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, clean(held, depth + 1)]));
}

/**
 * Reads JSON and cleans every text in it: half a character becomes U+FFFD, line breaks and tabs one blank, other control
 * characters, bidirectional overrides and byte order marks go.
 * @throws {SyntaxError} for what is not JSON
 */
export function parseCleanJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return SUSPICIOUS.test(text) ? clean(value, 0) : value;
}
