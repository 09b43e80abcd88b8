/**
 * `npm run data:generate -- --commitments 4000 --out <folder>`: an invented dataset of any size, the same for the same
 * numbers. Overwrites only what it made itself.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fromCaller } from './build/inputs.mjs';
import { toDatasetFiles } from './generate/datasetFiles.ts';
import { generateDataset } from './generate/generateDataset.ts';
import { fail } from './setup/command.mjs';
import { readOptions } from './setup/options.mjs';
import { ROOT } from './setup/root.mjs';

const USAGE = 'npm run data:generate -- --commitments <number> --out <folder> [--seed <number>]';
const { values } = readOptions(USAGE, {
  options: { commitments: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const { commitments, out, seed } = values;
if (typeof commitments !== 'string' || typeof out !== 'string' || typeof seed !== 'string') fail(`Usage: ${USAGE}`);
if (![commitments, seed].every((text) => /^[1-9]\d{0,6}$/.test(text)))
  fail(`Both numbers are whole ones from 1.\nUsage: ${USAGE}`);
const folder = fromCaller(out);
const profile = join(folder, 'profile.json');
if (existsSync(folder) && !(existsSync(profile) && readFileSync(profile, 'utf8').includes('"id":"generated-'))) {
  fail(`${out} is there already and was not generated: name another folder.`);
}
mkdirSync(folder, { recursive: true });
const schemas = relative(folder, join(ROOT, 'data/schema')).split(sep).join('/');
const records = generateDataset({ commitments: Number(commitments), seed: Number(seed) });
for (const [name, text] of toDatasetFiles(records, schemas)) writeFileSync(join(folder, name), text);
console.log(
  `Made ${out}: ${records.commitments.length} statements in ${records.areas.length} areas, ${records.events.length} events, ${records.documents.length} documents`,
);
