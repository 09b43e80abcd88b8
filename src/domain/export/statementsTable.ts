/** The statements of a selection as a table, one row each. */
import { areaById } from '#domain/dataset.ts';
import type { Area, Commitment } from '#domain/schema.ts';
import { WORDINGS } from '#domain/wordings.ts';
import { writeCsv, type Column } from './csv.ts';
import type { ExportSelection } from './exportSelection.ts';
import { listCell, sourceColumns, textColumns } from './tableColumns.ts';

export function serializeStatements(selection: ExportSelection): string {
  const { dataset } = selection;
  const areaOf = ({ area }: Commitment): Area | undefined => (area === null ? undefined : areaById(dataset, area));
  const strengthOf = ({ wording }: Commitment) => WORDINGS.find(({ id }) => id === wording)?.strength ?? null;
  const columns: Column<Commitment>[] = [
    { name: 'code', cell: ({ code }) => code },
    { name: 'id', cell: ({ id }) => id },
    { name: 'track', cell: (row) => areaOf(row)?.track ?? null },
    { name: 'area', cell: ({ area }) => area },
    { name: 'area_numeral', cell: (row) => areaOf(row)?.numeral ?? null },
    ...textColumns<Commitment>(selection, 'area_title', (row) => areaOf(row)?.title),
    { name: 'wording', cell: ({ wording }) => wording },
    { name: 'strength', cell: strengthOf },
    ...textColumns<Commitment>(selection, 'statement', ({ text }) => text),
    { name: 'origin', cell: ({ origin }) => origin },
    { name: 'form', cell: ({ form }) => form ?? null },
    { name: 'confidence', cell: ({ confidence }) => confidence },
    { name: 'target_date', cell: ({ target }) => target?.date ?? null },
    ...textColumns<Commitment>(selection, 'target', ({ target }) => target?.text),
    { name: 'documents', cell: ({ documents }) => listCell(documents) },
    { name: 'events', cell: ({ events }) => listCell(events) },
    { name: 'organisations', cell: ({ organisations }) => listCell(organisations) },
    ...sourceColumns<Commitment>(selection, ({ sources }) => sources),
    { name: 'borne_out_by', cell: ({ borneOutBy }) => listCell((borneOutBy ?? []).map(({ source }) => source)) },
    { name: 'address', cell: ({ id }) => selection.addressOf(id) },
  ];
  return writeCsv(columns, selection.results.commitments);
}
