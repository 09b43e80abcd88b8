/**
 * Everything that is published of a dataset beside its pages, below `data/`: the dataset itself, the same as tables
 * with their description, the schema and the dictionary of its format under the format's version, and all of it in one
 * archive. Pure but for data/README.md, which holds the rules of the format in words.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRecordLines } from '#domain/recordLines.ts';
import { FORMAT_VERSION, type DatasetRecords } from '#domain/schema.ts';
import { toDictionaryPage } from '../dataset/dictionaryTables.ts';
import { DATASET_SCHEMA, toDatasetSchema, toFileSchema, toOverlaySchema } from '../dataset/jsonSchemas.ts';
import { RECORD_KINDS } from '../dataset/schemaFields.ts';
import { ROOT } from '../setup/root.mjs';
import { archiveName, toArchive } from './archive.ts';
import { makeDataPackage } from './dataPackage.ts';
import { writeZip, type ArchiveFile } from './zip.ts';

/** Below `data/`. The names are part of the page's contract; what changes with the format stands under its version. */
export const DATASET_FILE = 'dataset.json';
const ARCHIVE_FILE = 'dataset.zip';
const FORMAT_FOLDER = `schema/${FORMAT_VERSION}`;

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The file that the page loads: small, a record to a line, and telling editors and programs its schema. */
export function datasetText(records: DatasetRecords): string {
  return writeRecordLines({ $schema: `${FORMAT_FOLDER}/${DATASET_SCHEMA}`, ...records });
}

/** Schemas and dictionary, the same for every dataset of this format. */
function formatFiles(): ArchiveFile[] {
  const schemas = RECORD_KINDS.map((kind) => ({ path: `${kind}.schema.json`, text: toJson(toFileSchema(kind)) }));
  const whole = { path: DATASET_SCHEMA, text: toJson(toDatasetSchema()) };
  const texts = { path: 'texts.schema.json', text: toJson(toOverlaySchema()) };
  const dictionary = {
    path: 'dictionary.md',
    text: toDictionaryPage(readFileSync(join(ROOT, 'data/README.md'), 'utf8')),
  };
  return [...schemas, whole, texts, dictionary].map(({ path, text }) => ({ path: `${FORMAT_FOLDER}/${path}`, text }));
}

export interface PublishedFile {
  readonly path: string;
  readonly content: string | Buffer;
}

/** @throws {Error} when data/README.md has lost a part that the dictionary takes from it */
export function makePublication(records: DatasetRecords): PublishedFile[] {
  const files = [{ path: DATASET_FILE, text: datasetText(records) }, ...formatFiles(), ...makeDataPackage(records)];
  const { entries, day } = toArchive(records, files);
  const folder = archiveName(records);
  const archive = writeZip(
    entries.map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
    day,
  );
  return [...files.map(({ path, text }) => ({ path, content: text })), { path: ARCHIVE_FILE, content: archive }];
}
