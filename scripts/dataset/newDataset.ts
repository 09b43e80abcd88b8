/** Makes a dataset to begin with: a copy of `data/template` under a name of its own. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { ROOT } from '../setup/root.mjs';

const TEMPLATE = join(ROOT, 'data/template');
const TEMPLATE_ID = 'template';
const SCHEMAS = join(ROOT, 'data/schema');

/** An id in kebab case from the name of a folder. @example toDatasetId('Lake Ministers 2025') === 'lake-ministers-2025' */
export function toDatasetId(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'my-dataset';
}

function refusal(folder: string): string | null {
  const state = statSync(folder, { throwIfNoEntry: false });
  if (!state) return null;
  if (!state.isDirectory()) return `${folder} is a file. Name a folder that is not there yet.`;
  return readdirSync(folder).length === 0 ? null : `${folder} is not empty, and nothing is overwritten. Name another.`;
}

/**
 * Writes the template's files into a folder that is not there yet, or empty. What the files say of their schemas leads
 * from the folder to the project's.
 * @returns the names of the files, in order
 * @throws {Error} with what to do instead, when there is anything in the way
 */
export function makeDataset(folder: string): string[] {
  const reason = refusal(folder);
  if (reason !== null) throw new Error(reason);
  const schemas = relative(resolve(folder), SCHEMAS).split(sep).join('/');
  const names = readdirSync(TEMPLATE).toSorted();
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const text = readFileSync(join(TEMPLATE, name), 'utf8')
      .replace('"../schema/', () => `"${schemas}/`)
      .replace(`"id": "${TEMPLATE_ID}"`, () => `"id": "${toDatasetId(basename(resolve(folder)))}"`);
    writeFileSync(join(folder, name), text);
  }
  return names;
}
