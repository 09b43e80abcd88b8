/** Italian words of the section for downloading and sharing: exports, what files say. */
import type { ExportId } from '#domain/export/exportFormats.ts';
import type { InexactReason } from '#domain/export/calendarDay.ts';
import type { takeawayEn } from '#i18n/locales/en/takeaway.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('it');

const formats: Record<ExportId, string> = {
  'csv-statements': 'CSV',
  'csv-timeline': 'CSV',
  markdown: 'Markdown',
  ics: 'Calendario (ICS)',
  json: 'JSON',
  bibtex: 'BibTeX',
};

const uses: Record<ExportId, string> = {
  'csv-statements': 'Per fogli di calcolo: una riga per enunciato.',
  'csv-timeline': 'Per fogli di calcolo: una riga per evento o documento.',
  markdown: 'Una nota da leggere: enunciati per area, cronologia, fonti numerate.',
  ics: 'Per i calendari: solo ciò di cui è noto il giorno.',
  json: 'Per i programmi: le schede così come sono, con ciò a cui rimandano.',
  bibtex: 'Per la gestione bibliografica: le fonti della selezione.',
};

const reasons: Record<InexactReason, string> = {
  open: 'fine non indicata',
  uncertain: 'giorno incerto',
  approximate: 'giorno non esatto',
  month: 'noto solo il mese',
  year: 'noto solo l’anno',
};

export const takeawayIt: typeof takeawayEn = {
  heading: 'Scarica, condividi, cita',
  selectionLabel: 'La selezione attuale',
  exports: 'Scarica',
  whole: 'Tutto',
  wholeHint:
    'Tutti i dati, qualunque sia la selezione. L’archivio aggiunge tabelle, schema, dizionario, licenza e citazione.',
  archive: 'Tutto in un archivio (ZIP)',
  dataset: 'Insieme dei dati (JSON)',
  dictionary: 'Significato di ogni campo (Markdown, in inglese)',
  schema: 'JSON Schema',
  share: 'Condividi la selezione',
  cite: 'Cita la pagina',

  formats,
  uses,
  download: (format, rows) => `${format}, ${rows}`,
  scope: 'Che cosa scaricare',
  scopes: { selection: 'La selezione', everything: 'Tutto' },
  copyFile: (format, rows) => `Copia ${format}, ${rows}`,
  noDownloads: 'Questo riquadro non consente di salvare file. Si possono copiare.',
  handedOver: (file, rows) =>
    `${file} con ${rows} è stato passato al browser. Se non arriva alcun file, si può copiare.`,
  copy: 'Copia',
  guard:
    'Nei file CSV, una cella che un foglio di calcolo potrebbe interpretare come formula inizia con un apostrofo. Il JSON è esatto.',
  leftOutHeading: (n) => count(n, { one: '# voce non è nel calendario', other: '# voci non sono nel calendario' }),
  outcome: 'Esito dell’ultima esportazione',
  downloaded: (file, rows) => `Scaricato ${file} con ${rows}.`,
  downloadedEmpty: (file) => `Scaricato ${file}. La selezione è vuota: il file contiene solo l’intestazione.`,
  copied: (format, rows) => `Copiato: ${format} con ${rows}.`,
  copiedEmpty: (format) => `Copiato: ${format}. La selezione è vuota: il testo contiene solo l’intestazione.`,
  refused: 'Il browser non ha consentito di copiare. Il testo è selezionato qui sotto.',
  failed: 'Non è stato possibile creare il file. Controllare la connessione e riprovare.',
  byHand: (format) => `${format} da copiare a mano`,

  copyLink: 'Copia il link',
  linkCopied: 'Link copiato. Apre esattamente questa selezione.',
  linkByHand: 'Link a questa selezione',
  system: 'Condividi…',

  brief: {
    statements: 'Enunciati',
    outside: 'Fuori dalle aree',
    timeline: 'Cronologia',
    care: 'Da leggere con attenzione',
    sources: 'Fonti',
    nothing: 'La selezione è vuota.',
    areaTitle: (numeral, title) => `${numeral}. ${title}`,
    reference: (number, place) => `${number}: ${place}`,
    reported: (origin, confidence) => `(${origin}; ${confidence.toLowerCase()})`,
    target: (date, text) => `(${date}: ${text})`,
    entry: (date, title, remarks) => `${date}: ${title} (${remarks.join('; ').toLowerCase()})`,
    source: (publisher, title) => `${publisher}: «${title}».`,
    made: (title, version, date) => `Communiqué: ${title}, versione dei dati ${version}, ${date}.`,
    from: 'Questa selezione: {address}',
    licence: (name) => `Licenza dei dati: ${name}, {address}`,
  },
  calendar: {
    leftOut: (title, date, reason) => `${title}: ${date}, ${reason}`,
    reasons,
    nothing: 'Di nessun elemento della selezione è noto il giorno.',
  },
};
