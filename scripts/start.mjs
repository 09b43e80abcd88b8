/** `npm start`: from a fresh clone to a dashboard in the browser. Installs and builds only what is not there yet. */
import { join } from 'node:path';
import { chooseDataset, isBuildCurrent } from './build/inputs.mjs';
import { run } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { readOptions } from './setup/options.mjs';
import { ROOT } from './setup/root.mjs';

const { values: options } = readOptions('npm start -- [--port <number>] [--data <folder of a dataset>]', {
  options: { port: { type: 'string' }, data: { type: 'string' } },
});
process.chdir(ROOT);
chooseDataset(options.data);
ensureDependencies();
if (!isBuildCurrent()) {
  console.log('Building ...');
  if (!run(process.execPath, ['--import', 'tsx', join('scripts', 'build.ts'), '--quiet'])) process.exit(1);
}
// Not before: what serves is one of the dependencies.
const { serve } = await import('./serve.mjs');
await serve(options.port);
