/** Italian words for citing: the reference style, dates as files write them, the controls. */
import type { CitationFormatId } from '#domain/cite/citationFormatIds.ts';
import type { ReferenceParts } from '#domain/cite/citeWords.ts';
import type { WrittenDateWords } from '#domain/export/writtenDate.ts';
import type { citeEn } from '#i18n/locales/en/cite.ts';
import { fromDate, onDate, toDate } from './articles.ts';

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;

const month = (year: number, number: number) => `${MONTHS[number - 1] ?? number} ${year}`;

const date: WrittenDateWords = {
  day: (year, number, day) => `${day} ${month(year, number)}`,
  month,
  year: (year) => String(year),
  days: (year, number, first, last) => `${first}–${last} ${month(year, number)}`,
  uncertain: (text) => `${text} (data incerta)`,
  approximate: (text) => `${text} circa`,
  uncertainAndApproximate: (text) => `${text} circa (data incerta)`,
  openStart: (end) => `fino ${toDate(end)}`,
  openEnd: (start) => fromDate(start),
  range: (start, end) => `${fromDate(start)} ${toDate(end)}`,
};

/** "METI, Giappone, «Titolo», Contenitore, versione dei dati 1.0.0, 6 agosto 2021, punto 5. Indirizzo (consultato ...)." */
function reference({ authors, publishers, title, container, date: dated, place, version, ...rest }: ReferenceParts) {
  const names = authors.length > 0 ? authors : container === '' ? publishers : [];
  const head = [
    names.join(', '),
    `«${title}»`,
    container,
    version === '' ? '' : `versione dei dati ${version}`,
    dated,
    place,
  ].filter((part) => part !== '');
  const accessed = rest.accessed === '' ? '' : `(consultato ${onDate(rest.accessed)})`;
  return [`${head.join(', ')}.`, rest.address, accessed].filter((part) => part !== '').join(' ');
}

const formats: Record<CitationFormatId, string> = {
  plain: 'Testo',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

export const citeIt: typeof citeEn = {
  date,
  reference,
  formats,
  heading: 'Cita',
  hint: 'Prima l’originale, poi questa pagina.',
  copyAs: 'Copia come',
  copyFormat: (format) => `Copia la citazione in formato ${format}`,
  copied: (format) => `Citazione copiata in formato ${format}`,
  refused: 'Il browser non ha consentito di copiare. Il testo è selezionato qui sotto.',
  byHand: (format) => `Citazione in formato ${format}`,
  failed: 'Non è stato possibile caricare la citazione. Controllare la connessione e riprovare.',
};
