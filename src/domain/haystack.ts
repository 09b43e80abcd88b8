/**
 * What is searched of one record: its own folded text as one string, so that a word is looked for once and not in each
 * place, and the names that it shares with other records, which stand in memory once.
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

/** Places that hold a record's own texts, in the order of SEARCH_PLACES. */
const OWN_PLACES = ['title', 'text', 'notes', 'code'] as const satisfies SearchPlace[];
export type OwnPlace = (typeof OWN_PLACES)[number];

/** Names of what records are joined to, folded: the same object in all of them. */
export interface SharedText {
  readonly place: Exclude<SearchPlace, OwnPlace>;
  readonly text: string;
}

export interface Haystack {
  /** The texts of OWN_PLACES, in that order, with a PLACE_END between two; those of one place with line breaks. */
  readonly text: string;
  readonly shared: readonly SharedText[];
}

/** Neither this nor a line break is in a folded text or in a word, so that no word is found across two texts. */
const PLACE_END = '\v';

/** A place's texts are given folded. */
export function toHaystack(
  folded: Readonly<Partial<Record<OwnPlace, readonly string[]>>>,
  shared: readonly SharedText[] = [],
): Haystack {
  // Joined at once and not piece by piece, which the first search would have to put together.
  return { text: OWN_PLACES.map((place) => folded[place]?.join('\n')).join(PLACE_END), shared };
}

/** The places that hold anything, in the order of SEARCH_PLACES, each with its folded text. */
export function placesIn({ text, shared }: Haystack): (readonly [SearchPlace, string])[] {
  const own = text.split(PLACE_END);
  const texts = new Map<SearchPlace, string>(OWN_PLACES.map((place, index) => [place, own[index] ?? '']));
  for (const { place, text: names } of shared) {
    const before = texts.get(place);
    texts.set(place, before === undefined ? names : `${before}\n${names}`);
  }
  return SEARCH_PLACES.flatMap((place) => {
    const found = texts.get(place) ?? '';
    return found === '' ? [] : [[place, found] as const];
  });
}
