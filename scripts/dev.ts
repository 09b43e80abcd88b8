/** `npm run dev`: serves the sources as they are edited, with the dataset of `--data <folder>` where one is named. */
import { createServer } from 'vite';
import { chooseDataset, datasetFolder } from './build/inputs.mjs';
import { folderFault } from './dataset/datasetFolder.ts';
import { fail } from './setup/command.mjs';
import { readOptions } from './setup/options.mjs';
import { ROOT } from './setup/root.mjs';

const { values } = readOptions('npm run dev -- [--port <number>] [--data <folder of a dataset>]', {
  options: { data: { type: 'string' }, port: { type: 'string', default: '5173' } },
});
chooseDataset(values.data);
// What is wrong inside the files is shown over the page, to be mended there and then; without a folder there is no page.
const fault = folderFault(datasetFolder());
if (fault !== null) fail(fault);
const server = await createServer({ root: ROOT, server: { port: Number(values.port) } });
await server.listen();
server.printUrls();
