/**
 * What is searched of one record: all its folded text as one string, so that a word is looked for once and not in each
 * place, and where in it each place ends, for saying afterwards where the word stands.
 */

/** Where in a record a word was found, in the order in which places are named to the reader. */
export const SEARCH_PLACES = [
  'title',
  'text',
  'area',
  'documents',
  'events',
  'organisations',
  'interventions',
  'notes',
  'code',
] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

export interface Haystack {
  /** The places one under another in the order of SEARCH_PLACES. No word holds the line break between them. */
  readonly text: string;
  /** Where each place of SEARCH_PLACES ends in the text, before its line break; a place without text where the one before ends. */
  readonly ends: readonly number[];
}

/** A place's texts are given folded and together. */
export function toHaystack(folded: ReadonlyMap<SearchPlace, string>): Haystack {
  const texts = SEARCH_PLACES.map((place) => folded.get(place) ?? '');
  let end = 0;
  const ends = texts.map((text) => {
    if (text !== '') end += end === 0 ? text.length : text.length + 1;
    return end;
  });
  // Joined at once and not piece by piece, which the first search would have to put together.
  return { text: texts.filter((text) => text !== '').join('\n'), ends };
}

/** The places that hold anything, in their order, each with its folded text. */
export function placesIn({ text, ends }: Haystack): (readonly [SearchPlace, string])[] {
  return SEARCH_PLACES.flatMap((place, index) => {
    const before = ends[index - 1] ?? 0;
    const end = ends[index] ?? 0;
    return end > before ? [[place, text.slice(before === 0 ? 0 : before + 1, end)] as const] : [];
  });
}
