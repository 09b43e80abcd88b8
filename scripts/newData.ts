/** `npm run data:new <folder>`: a small valid dataset to edit. Asks nothing and overwrites nothing. */
import { relative } from 'node:path';
import { fromCaller } from './build/inputs.mjs';
import { makeDataset } from './dataset/newDataset.ts';
import { fail } from './setup/command.mjs';
import { readOptions } from './setup/options.mjs';
import { ROOT } from './setup/root.mjs';

const USAGE = 'npm run data:new <folder>';
const { positionals } = readOptions(USAGE, { allowPositionals: true });
const [wanted, ...surplus] = positionals;
if (wanted === undefined || surplus.length > 0) fail(`Name the one folder to make.\nUsage: ${USAGE}`);
const folder = fromCaller(wanted);
process.chdir(ROOT);
try {
  const names = makeDataset(folder);
  const shown = relative(process.env['INIT_CWD'] ?? ROOT, folder);
  const path = /\s/.test(shown) ? `"${shown}"` : shown;
  console.log(`Made ${shown} with ${names.length} files. Begin with ${shown}/README.md, and see what you do with`);
  console.log(`  npm run dev -- --data ${path}`);
  console.log(`  npm run data:check -- ${path}`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
