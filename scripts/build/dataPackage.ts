/** The tables of a dataset as a Tabular Data Package of Frictionless: what each is, what each column means and holds. */
import { createHash } from 'node:crypto';
import type { DatasetRecords, Text } from '#domain/schema.ts';
import { localize } from '#domain/text.ts';
import { makeTables, type Table } from './tables.ts';
import type { ArchiveFile } from './zip.ts';

const TABLES = 'tables';
const GUARD =
  'A cell that a spreadsheet would take for a formula begins with an apostrophe; the JSON files have every text exactly.';

function toResource({ name, description, fields, primaryKey, foreignKeys, csv }: Table) {
  const bytes = Buffer.from(csv);
  return {
    name,
    path: `${TABLES}/${name}.csv`,
    profile: 'tabular-data-resource',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: { fields, missingValues: [''], primaryKey, ...(foreignKeys.length > 0 ? { foreignKeys } : {}) },
  };
}

function toPackage(records: DatasetRecords, tables: readonly Table[]) {
  const { profile, sources } = records;
  const words = (text: Text) => localize(text, profile.languages[0] ?? 'en').text;
  return {
    profile: 'tabular-data-package',
    name: profile.id,
    title: words(profile.title),
    version: profile.version,
    description: `${words(profile.description)} ${GUARD}`,
    licenses: [{ title: profile.licence.name, path: profile.licence.address }],
    sources: sources.map(({ publisher, title, address }) => ({
      title: `${words(publisher)}: ${title}`,
      path: address,
    })),
    resources: tables.map(toResource),
  };
}

/** `datapackage.json` and the tables that it names, the same bytes for the same data. */
export function makeDataPackage(records: DatasetRecords): ArchiveFile[] {
  const tables = makeTables(records);
  return [
    { path: 'datapackage.json', text: `${JSON.stringify(toPackage(records, tables), null, 2)}\n` },
    ...tables.map(({ name, csv }) => ({ path: `${TABLES}/${name}.csv`, text: csv })),
  ];
}
