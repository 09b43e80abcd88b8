/** References as CSL-JSON, the exchange form of citation programs. Text is exact; keys stand in one order. */
import type { Reference } from './citation.ts';
import { dateFields } from './dateFields.ts';

function cslDate(text: string | null) {
  const date = dateFields(text);
  return date ? { 'date-parts': [date.parts], ...(date.isVague ? { circa: true } : {}) } : undefined;
}

function toCsl(reference: Reference, note: string) {
  const { key, title, language, authors, publishers, container, version, address, accessed } = reference;
  const names = authors.length > 0 ? authors : publishers;
  const issued = cslDate(reference.date);
  const read = cslDate(accessed);
  return {
    id: key,
    type: 'webpage',
    title,
    ...(names.length === 0 ? {} : { author: names.map((literal) => ({ literal })) }),
    ...(container === null ? {} : { 'container-title': container }),
    ...(publishers.length === 0 ? {} : { publisher: publishers.join(', ') }),
    ...(issued ? { issued } : {}),
    ...(version === null ? {} : { version }),
    ...(note === '' ? {} : { note }),
    ...(address === null ? {} : { URL: address }),
    ...(read ? { accessed: read } : {}),
    language,
  };
}

export function writeCslJson(references: readonly Reference[], noteOf: (reference: Reference) => string): string {
  return `${JSON.stringify(
    references.map((reference) => toCsl(reference, noteOf(reference))),
    null,
    2,
  )}\n`;
}
