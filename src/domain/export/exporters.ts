/**
 * How each format of exportFormats.ts is written. A format without a serializer does not compile. Every
 * serializer is pure: one selection gives the same text in every zone and locale.
 */
import { ALL_EXPORT_FORMATS, type ExportFormat, type ExportId } from './exportFormats.ts';
import type { ExportSelection } from './exportSelection.ts';
import { serializeBibliography } from './bibliography.ts';
import { serializeCalendar } from './calendar.ts';
import { serializeBrief } from './brief.ts';
import { serializeRecords } from './records.ts';
import { serializeStatements } from './statementsTable.ts';
import { serializeTimeline } from './timelineTable.ts';

type Serialize = (selection: ExportSelection) => string;

const SERIALIZERS = {
  'csv-statements': serializeStatements,
  'csv-timeline': serializeTimeline,
  markdown: serializeBrief,
  ics: serializeCalendar,
  json: serializeRecords,
  bibtex: serializeBibliography,
} as const satisfies Record<ExportId, Serialize>;

export interface Exporter extends ExportFormat {
  readonly id: ExportId;
  readonly serialize: Serialize;
}

export const EXPORTERS: readonly Exporter[] = ALL_EXPORT_FORMATS.map((format) => ({
  ...format,
  serialize: SERIALIZERS[format.id],
}));

export function exporterById(id: ExportId): Exporter {
  const exporter = EXPORTERS.find((candidate) => candidate.id === id);
  if (!exporter) throw new RangeError(`no exporter "${id}"`);
  return exporter;
}
