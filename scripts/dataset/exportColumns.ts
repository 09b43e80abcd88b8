/**
 * What each column of the CSV files means that the page makes of a selection. A column of the writers
 * (statementsTable.ts, timelineTable.ts) that is not here fails a test.
 */

const SHARED = {
  code: 'Reference code for people.',
  id: 'Id, unique in the dataset.',
  organisations: 'Ids of the organisations that the record is linked with.',
  confidence: 'What the record rests on: "release", "primary", "secondary" or "inference".',
  sources: 'Ids of the sources.',
  source_places: 'The places in those sources, in the same order.',
  source_addresses: 'The addresses of those sources, in the same order.',
  address: 'Address that opens the record.',
} as const;

interface ExportTable {
  readonly about: string;
  /** Meanings by name; a text in several languages has one column for each, such as `title_en`. */
  readonly columns: Readonly<Record<string, string>>;
}

export const EXPORT_TABLES: Readonly<Record<'csv-statements' | 'csv-timeline', ExportTable>> = {
  'csv-statements': {
    about: 'Statements of a selection, one to a row (`...-statements-v1.0.0.csv`).',
    columns: {
      code: SHARED.code,
      id: SHARED.id,
      track: 'Id of the track of its area.',
      area: 'Id of its area; empty for a statement outside the areas.',
      area_numeral: 'Numeral of the area.',
      area_title: 'Title of the area.',
      wording: 'The operative verb.',
      strength: 'The verb on this project’s own scale, from 8 (strongest) to 1; empty where nothing is undertaken.',
      statement: 'The statement.',
      origin: '"summary": in the release’s summary; "reported": other sources report it.',
      form: 'How the text was made: "quoted", "paraphrased" or "own-summary".',
      confidence: SHARED.confidence,
      target_date: 'By when something is to be reached, EDTF.',
      target: 'What is to be reached by then.',
      documents: 'Ids of the documents that the statement is linked with.',
      events: 'Ids of the events that the statement is linked with.',
      organisations: SHARED.organisations,
      sources: SHARED.sources,
      source_places: SHARED.source_places,
      source_addresses: SHARED.source_addresses,
      borne_out_by: 'Ids of further sources that bear it out.',
      address: SHARED.address,
    },
  },
  'csv-timeline': {
    about: 'Events and documents of a selection, one to a row (`...-timeline-v1.0.0.csv`).',
    columns: {
      code: SHARED.code,
      id: SHARED.id,
      type: '"event" or "document".',
      kind: 'Kind of event, or "document".',
      date: 'EDTF, exactly as precise as the source.',
      date_precision: 'The coarsest part of the date: "day", "month" or "year".',
      date_uncertain: 'Whether the date is marked as uncertain (`?`).',
      date_approximate: 'Whether the date is marked as approximate (`~`).',
      date_confidence: 'What the date rests on, in the words of "confidence".',
      earliest_day: 'First day that the date allows, for sorting and drawing; not a known day. Empty where open.',
      latest_day: 'Last day that the date allows, likewise.',
      title: 'Title.',
      summary: 'Summary.',
      place: 'Place of an event.',
      format: '"in-person", "online" or "hybrid".',
      presidency: 'Id of the presidency that it falls under.',
      areas: 'Ids of the areas that it concerns, or "all".',
      organisations: SHARED.organisations,
      in_release: 'Whether the release names it: "named", "indirect" or "no".',
      confidence: SHARED.confidence,
      sources: SHARED.sources,
      source_places: SHARED.source_places,
      source_addresses: SHARED.source_addresses,
      document_address: 'Address of a document’s own text.',
      address: SHARED.address,
    },
  },
};

/** The meanings as Markdown, with the one thing that the files change. */
export function exportTablesPage(): string {
  const tables = Object.values(EXPORT_TABLES).map(({ about, columns }) => {
    const rows = Object.entries(columns).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
    return [about, ['| column | meaning |', '| --- | --- |', ...rows].join('\n')].join('\n\n');
  });
  return [
    'UTF-8 with a byte order mark, lines that end with CRLF. Values of a list stand between ` | `. A text has one column for each language of the dataset: `title_en`, `title_ja`.',
    'A cell that a spreadsheet could take for a formula begins with an apostrophe that is not part of the text; the JSON files have every text exactly.',
    ...tables,
  ].join('\n\n');
}
