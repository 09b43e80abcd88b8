/** The files under `data/` that are made from schema.ts and the dictionary, as they should read now. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { withDictionaryTables } from './dictionaryTables.ts';
import { DATASET_SCHEMA, toDatasetSchema, toFileSchema, toOverlaySchema } from './jsonSchemas.ts';
import { RECORD_KINDS } from './schemaFields.ts';

export interface GeneratedFile {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

const README = 'data/README.md';

async function formatFile(path: string, text: string): Promise<GeneratedFile> {
  const config = await resolveConfig(path);
  return { path, text: await format(text, { printWidth: 120, ...config, filepath: path }) };
}

/**
 * All generated files, formatted as the project formats its files.
 * @throws {Error} when data/README.md is missing or has lost the markers of its tables
 */
export async function makeGeneratedFiles(): Promise<GeneratedFile[]> {
  return Promise.all([
    ...RECORD_KINDS.map((kind) => formatFile(`data/schema/${kind}.schema.json`, JSON.stringify(toFileSchema(kind)))),
    formatFile(`data/schema/${DATASET_SCHEMA}`, JSON.stringify(toDatasetSchema())),
    formatFile('data/schema/texts.schema.json', JSON.stringify(toOverlaySchema())),
    formatFile(README, withDictionaryTables(readFileSync(README, 'utf8'))),
  ]);
}
