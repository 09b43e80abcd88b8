/** Under a search: where in an area's statements its words stand, or that only its events and documents have them. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Commitment } from '#domain/schema.ts';
import { SEARCH_PLACES, type SearchPlace } from '#domain/haystack.ts';
import { placesOfTerms } from '#domain/search.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useTerms } from '#state/ViewContext.ts';

interface FoundInProps {
  readonly commitments: readonly Commitment[];
  /** How many of the area's own events and documents were found. */
  readonly entries: number;
}

export function FoundIn({ commitments, entries }: FoundInProps) {
  const { search } = useLoadedDataset();
  const { messages, list } = useI18n();
  const terms = useTerms();
  if (terms.length === 0) return null;
  const found = new Set<SearchPlace>();
  for (const { id } of commitments) {
    for (const place of placesOfTerms(search.commitments.get(id), terms, search.abbreviations, found)) found.add(place);
  }
  const places = SEARCH_PLACES.filter((place) => found.has(place)).map((place) => messages.places[place]);
  if (places.length === 0) {
    if (entries === 0) return null;
    return <p className="mt-2 text-small">{messages.card.foundIn(messages.counts.entries(entries))}</p>;
  }
  return <p className="mt-2 text-small">{messages.card.foundIn(list(places))}</p>;
}
