/** What citing fetches when the reader comes near: everything of domain/cite behind one import. */
import { citationOf, type CitePage } from '#domain/cite/citation.ts';
import { CITATION_FORMATS } from '#domain/cite/citationFormats.ts';
import type { CitationFormatId } from '#domain/cite/citationFormatIds.ts';
import type { CiteWords } from '#domain/cite/citeWords.ts';
import type { Dataset, Item } from '#domain/dataset.ts';

export interface CitationText {
  readonly format: CitationFormatId;
  readonly text: string;
}

interface CiteRequest {
  readonly dataset: Dataset;
  readonly language: string;
  readonly item: Item | null;
  readonly page: CitePage;
  readonly words: CiteWords;
}

/** The citation in every format, in the order of the registry. */
export function citationTexts({ dataset, language, item, page, words }: CiteRequest): CitationText[] {
  const citation = citationOf({ dataset, language }, item, page);
  return CITATION_FORMATS.map(({ id, serialize }) => ({ format: id, text: serialize(citation, words) }));
}
