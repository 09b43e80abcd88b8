/**
 * `npm run data:check`: says in plain words what is wrong with a dataset; exit code 1 if anything is. Takes folders, with
 * or without `--data` before them; without any it checks those in `data/`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reportOn } from './dataset/checkReport.ts';
import { folderFault } from './dataset/datasetFolder.ts';
import { readDataset } from './dataset/readDataset.ts';
import { readOptions } from './setup/options.mjs';
import { ROOT } from './setup/root.mjs';

function ownDatasets(): string[] {
  const folders = readdirSync(join(ROOT, 'data')).map((name) => join(ROOT, 'data', name));
  return folders.filter((folder) => existsSync(join(folder, 'profile.json'))).map((folder) => relative('', folder));
}

// A reader such as `head` may close the pipe early; the verdict stands all the same.
process.stdout.on('error', () => process.exit(1));

const { values, positionals } = readOptions('npm run data:check -- [<folder of a dataset> ...]', {
  options: { data: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
// npm moves to the project's folder; problems are named from where the person stands.
process.chdir(process.env['INIT_CWD'] ?? process.cwd());
const named = [...values.data, ...positionals];
for (const folder of named.length > 0 ? named : ownDatasets()) {
  const fault = folderFault(folder);
  const { isValid, text } = fault === null ? reportOn(readDataset(folder)) : { isValid: false, text: fault };
  console.log(text);
  if (!isValid) process.exitCode = 1;
}
