/** A citation as text to be pasted: one reference to a line, the original first. */
import { cleanLine } from '#domain/export/cleanText.ts';
import { writeDate } from '#domain/export/writtenDate.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { referencesIn, type ItemCitation, type Reference } from './citation.ts';
import type { CiteWords } from './citeWords.ts';

function dateWords(text: string | null, words: CiteWords): string {
  const date = text === null ? null : parseEdtf(text);
  return date ? writeDate(date, words.date) : '';
}

export function plainReference(reference: Reference, words: CiteWords): string {
  const line = words.reference({
    authors: reference.authors,
    publishers: reference.publishers,
    title: reference.title,
    container: reference.container ?? '',
    date: dateWords(reference.date, words),
    place: words.places(reference.places.map(words.place)),
    version: reference.version ?? '',
    address: reference.address ?? '',
    accessed: dateWords(reference.accessed, words),
  });
  return cleanLine(line);
}

export function writePlain(citation: ItemCitation, words: CiteWords): string {
  return referencesIn(citation)
    .map((reference) => `${plainReference(reference, words)}\n`)
    .join('');
}
