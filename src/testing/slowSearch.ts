/** The search as it is told, place by place with a regular expression each: what the quick one is held to. */
import { placesIn, type Haystack } from '#domain/haystack.ts';

function wordOf(term: string, abbreviations: ReadonlySet<string>): RegExp {
  const start = /^[a-z0-9]{1,3}$/.test(term) ? '(?<![a-z0-9])' : '';
  const end = abbreviations.has(term) ? '(?=s(?![a-z0-9])|(?![a-z0-9]))' : '';
  return new RegExp(start + term.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`) + end);
}

export function matchesSlowly(
  haystack: Haystack,
  terms: readonly string[],
  abbreviations: ReadonlySet<string>,
): boolean {
  return terms.every((term) => placesIn(haystack).some(([, text]) => wordOf(term, abbreviations).test(text)));
}
