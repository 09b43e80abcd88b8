/**
 * Writes the JSON Schemas and the tables of data/README.md anew, after schema.ts or the dictionary changed.
 * Run from the project's root with `npx tsx scripts/writeSchemas.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeGeneratedFiles } from './dataset/generatedFiles.ts';

for (const { path, text } of await makeGeneratedFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
