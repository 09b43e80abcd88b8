/** Whether a path can be a dataset's folder at all, said before a missing file is reported for each kind of record. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileNameOf } from './dataset.ts';
import { RECORD_KINDS } from './schemaFields.ts';

function holdsDataset(folder: string): boolean {
  try {
    return RECORD_KINDS.some((kind) => readdirSync(folder).includes(fileNameOf(kind)));
  } catch {
    return false;
  }
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .toSorted();
}

/** Where the dataset is likely to be instead, as the rest of a sentence. */
function suggestion(near: readonly string[]): string {
  const found = near.find(holdsDataset);
  return found === undefined
    ? 'Name the folder that holds profile.json, or make one with "npm run data:new <folder>".'
    : `Did you mean ${found}?`;
}

/** Why no dataset can be read from here, with what to do; null for a folder that holds files of one. */
export function folderFault(folder: string): string | null {
  const state = statSync(folder, { throwIfNoEntry: false });
  if (!state) return `There is no folder ${folder}. ${suggestion([])}`;
  if (!state.isDirectory()) return `${folder} is a file, not a folder. ${suggestion([dirname(folder)])}`;
  if (holdsDataset(folder)) return null;
  const what = `${basename(folder)} holds none of the files of a dataset (profile.json, areas.json, ...)`;
  return `${what}. ${suggestion([...foldersIn(folder), dirname(folder)])}`;
}
