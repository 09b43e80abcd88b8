/** English words for citing: the reference style, dates as files write them, the controls. */
import type { CitationFormatId } from '#domain/cite/citationFormatIds.ts';
import type { ReferenceParts } from '#domain/cite/citeWords.ts';
import type { WrittenDateWords } from '#domain/export/writtenDate.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const month = (year: number, number: number) => `${MONTHS[number - 1] ?? number} ${year}`;

const date: WrittenDateWords = {
  day: (year, number, day) => `${day} ${month(year, number)}`,
  month,
  year: (year) => String(year),
  days: (year, number, first, last) => `${first}–${last} ${month(year, number)}`,
  uncertain: (text) => `${text} (uncertain)`,
  approximate: (text) => `about ${text}`,
  uncertainAndApproximate: (text) => `about ${text} (uncertain)`,
  openStart: (end) => `until ${end}`,
  openEnd: (start) => `from ${start}`,
  range: (start, end) => `${start} to ${end}`,
};

/** With a capital and a full stop; nothing stays nothing. */
function sentence(text: string): string {
  const end = text === '' || /[.?!…]$/.test(text) ? '' : '.';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
}

/** "METI, Japan. “Title.” Whole, data version 1.0.0, 6 August 2021, main point 5. Address Accessed 1 May 2027." */
function reference({ authors, publishers, title, container, date: dated, place, version, ...rest }: ReferenceParts) {
  const names = authors.length > 0 ? authors : container === '' ? publishers : [];
  const within = [container, version === '' ? '' : `data version ${version}`, dated, place];
  return [
    sentence(names.join(', ')),
    /[.?!…]$/.test(title) ? `“${title}”` : `“${title}.”`,
    sentence(within.filter((part) => part !== '').join(', ')),
    rest.address,
    rest.accessed === '' ? '' : `Accessed ${rest.accessed}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const formats: Record<CitationFormatId, string> = {
  plain: 'Text',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

export const citeEn = {
  date,
  reference,
  formats,
  heading: 'Cite',
  hint: 'The original first, then this page.',
  copyAs: 'Copy as',
  copyFormat: (format: string) => `Copy the citation as ${format}`,
  copied: (format: string) => `Citation copied as ${format}`,
  refused: 'The browser did not allow copying. The text is selected below.',
  byHand: (format: string) => `Citation as ${format}`,
  failed: 'The citation could not be loaded. Check the connection and try again.',
};
