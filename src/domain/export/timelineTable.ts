/**
 * The events and documents of a selection as a table, one row each. `date` is the EDTF text; the days
 * beside it are its outer bounds, for programs that sort and draw, never a date more precise than known.
 */
import { coarsestPrecision, isApproximate, isUncertain } from '#domain/edtf.ts';
import type { Entry } from '#domain/entries.ts';
import { dayText } from './calendarDay.ts';
import { writeCsv, type Column } from './csv.ts';
import type { ExportSelection } from './exportSelection.ts';
import { listCell, sourceColumns, textColumns } from './tableColumns.ts';

function boundCell(day: number): string | null {
  return Number.isFinite(day) ? dayText(day) : null;
}

export function serializeTimeline(selection: ExportSelection): string {
  const columns: Column<Entry>[] = [
    { name: 'code', cell: ({ record }) => record.code },
    { name: 'id', cell: ({ id }) => id },
    { name: 'type', cell: ({ type }) => type },
    { name: 'kind', cell: ({ kind }) => kind },
    { name: 'date', cell: ({ date }) => date.text },
    { name: 'date_precision', cell: ({ date }) => coarsestPrecision(date) },
    { name: 'date_uncertain', cell: ({ date }) => isUncertain(date) },
    { name: 'date_approximate', cell: ({ date }) => isApproximate(date) },
    { name: 'date_confidence', cell: ({ record }) => record.dateConfidence ?? record.confidence },
    { name: 'earliest_day', cell: ({ date }) => boundCell(date.earliest) },
    { name: 'latest_day', cell: ({ date }) => boundCell(date.latest) },
    ...textColumns<Entry>(selection, 'title', ({ record }) => record.title),
    ...textColumns<Entry>(selection, 'summary', ({ record }) => record.summary),
    ...textColumns<Entry>(selection, 'place', (entry) => (entry.type === 'event' ? entry.record.place : undefined)),
    { name: 'format', cell: (entry) => (entry.type === 'event' ? (entry.record.format ?? null) : null) },
    { name: 'presidency', cell: ({ record }) => record.presidency ?? null },
    { name: 'areas', cell: ({ areas }) => (areas === 'all' ? 'all' : listCell(areas)) },
    { name: 'organisations', cell: ({ organisations }) => listCell(organisations) },
    { name: 'in_release', cell: ({ record }) => record.inRelease ?? null },
    { name: 'confidence', cell: ({ record }) => record.confidence },
    ...sourceColumns<Entry>(selection, ({ record }) => record.sources),
    {
      name: 'document_address',
      cell: (entry) => (entry.type === 'document' ? (entry.record.address ?? null) : null),
    },
    { name: 'address', cell: ({ id }) => selection.addressOf(id) },
  ];
  return writeCsv(columns, selection.results.entries);
}
