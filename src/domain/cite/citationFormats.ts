/** How each format of citationFormatIds.ts is written. A format without a serializer does not compile. */
import { writeBibtex } from './bibtex.ts';
import { referencesIn, type ItemCitation, type Reference } from './citation.ts';
import { CITATION_FORMAT_IDS, type CitationFormatId } from './citationFormatIds.ts';
import type { CiteWords } from './citeWords.ts';
import { writeCslJson } from './cslJson.ts';
import { writePlain } from './plainCitation.ts';
import { writeRis } from './ris.ts';

type Serialize = (citation: ItemCitation, words: CiteWords) => string;

export interface CitationFormat {
  readonly id: CitationFormatId;
  readonly serialize: Serialize;
}

type NoteOf = (reference: Reference) => string;

/** The form in which a list of references is written, with the place in each work as its note. */
function withPlaces(write: (references: readonly Reference[], noteOf: NoteOf) => string): Serialize {
  return (citation, words) => write(referencesIn(citation), ({ places }) => words.places(places.map(words.place)));
}

const SERIALIZERS = {
  plain: writePlain,
  bibtex: withPlaces(writeBibtex),
  ris: withPlaces(writeRis),
  'csl-json': withPlaces(writeCslJson),
} as const satisfies Record<CitationFormatId, Serialize>;

export const CITATION_FORMATS: readonly CitationFormat[] = CITATION_FORMAT_IDS.map((id) => ({
  id,
  serialize: SERIALIZERS[id],
}));
