/** English words of the section "Take it away": exports, sharing, and what files say. */
import type { ExportId } from '#domain/export/exportFormats.ts';
import type { InexactReason } from '#domain/export/calendarDay.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('en');

const formats: Record<ExportId, string> = {
  'csv-statements': 'CSV',
  'csv-timeline': 'CSV',
  markdown: 'Markdown',
  ics: 'Calendar (ICS)',
  json: 'JSON',
  bibtex: 'BibTeX',
};

const uses: Record<ExportId, string> = {
  'csv-statements': 'For spreadsheets: one row for each statement.',
  'csv-timeline': 'For spreadsheets: one row for each event and document.',
  markdown: 'A brief to read: statements by area, the timeline, numbered sources.',
  ics: 'For calendars: only what is known to the day.',
  json: 'For programs: the records exactly as they are, with what they refer to.',
  bibtex: 'For reference managers: the sources of the selection.',
};

const reasons: Record<InexactReason, string> = {
  open: 'no end given',
  uncertain: 'no certain day',
  approximate: 'no exact day',
  month: 'known to the month only',
  year: 'known to the year only',
};

export const takeawayEn = {
  heading: 'Download, share, cite',
  selectionLabel: 'The current selection',
  exports: 'Download',
  whole: 'Everything',
  wholeHint: 'All data, whatever is selected. The archive adds tables, schema, dictionary, licence and citation.',
  archive: 'Everything in one archive (ZIP)',
  dataset: 'Dataset (JSON)',
  dictionary: 'What each field means (Markdown)',
  schema: 'JSON Schema',
  share: 'Share the selection',
  cite: 'Cite the page',

  formats,
  uses,
  download: (format: string, rows: string) => `${format}, ${rows}`,
  scope: 'What to download',
  scopes: { selection: 'The selection', everything: 'Everything' },
  copyFile: (format: string, rows: string) => `Copy ${format}, ${rows}`,
  noDownloads: 'This frame does not let files be saved. Copy them instead.',
  handedOver: (file: string, rows: string) =>
    `${file} with ${rows} was handed to the browser. If no file comes, copy it instead.`,
  copy: 'Copy',
  guard: 'In CSV, cells that a spreadsheet could take for formulas begin with an apostrophe. JSON is exact.',
  leftOutHeading: (n: number) =>
    count(n, { one: '# entry is not in the calendar', other: '# entries are not in the calendar' }),
  outcome: 'Result of the last export',
  downloaded: (file: string, rows: string) => `Downloaded ${file} with ${rows}.`,
  downloadedEmpty: (file: string) => `Downloaded ${file}. Nothing is selected, so it holds its header only.`,
  copied: (format: string, rows: string) => `Copied ${format} with ${rows}.`,
  copiedEmpty: (format: string) => `Copied ${format}. Nothing is selected, so it holds its header only.`,
  refused: 'The browser did not allow copying. The text is selected below.',
  failed: 'The file could not be made. Check the connection and try again.',
  byHand: (format: string) => `${format} to copy by hand`,

  copyLink: 'Copy link',
  linkCopied: 'Link copied. It opens exactly this selection.',
  linkByHand: 'Link to this selection',
  system: 'Share…',

  brief: {
    statements: 'Statements',
    outside: 'Outside the areas',
    timeline: 'Timeline',
    care: 'Read with care',
    sources: 'Sources',
    nothing: 'Nothing is selected.',
    areaTitle: (numeral: string, title: string) => `${numeral}. ${title}`,
    reference: (number: string, place: string) => `${number}: ${place}`,
    reported: (origin: string, confidence: string) => `(${origin}; ${confidence.toLowerCase()})`,
    target: (date: string, text: string) => `(${date}: ${text})`,
    entry: (date: string, title: string, remarks: readonly string[]) =>
      `${date}: ${title} (${remarks.join('; ').toLowerCase()})`,
    source: (publisher: string, title: string) => `${publisher}: “${title}”.`,
    made: (title: string, version: string, date: string) => `Communiqué: ${title}, data version ${version}, ${date}.`,
    from: 'This selection: {address}',
    licence: (name: string) => `Data licence: ${name}, {address}`,
  },
  calendar: {
    leftOut: (title: string, date: string, reason: string) => `${title}: ${date}, ${reason}`,
    reasons,
    nothing: 'Nothing in the selection is known to the day.',
  },
};
