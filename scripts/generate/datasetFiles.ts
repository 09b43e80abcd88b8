/** The files of a dataset's folder, as an author would write them, from its records. */
import type { DatasetRecords } from '#domain/schema.ts';
import { fileNameOf } from '../dataset/dataset.ts';
import { isSingle, RECORD_KINDS } from '../dataset/schemaFields.ts';

/** Texts by file name; `schemas` leads from the folder to that of the schemas. Each record stands in a line of its own, so that a large file can still be opened and compared. */
export function toDatasetFiles(records: DatasetRecords, schemas: string): Map<string, string> {
  return new Map(
    RECORD_KINDS.map((kind) => {
      const value = records[kind];
      const lines = Array.isArray(value) ? value.map((record) => `    ${JSON.stringify(record)}`) : [];
      const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
      const content = isSingle(kind) ? `"record": ${JSON.stringify(value)}` : `"records": ${list}`;
      return [fileNameOf(kind), `{\n  "$schema": "${schemas}/${kind}.schema.json",\n  ${content}\n}\n`];
    }),
  );
}
