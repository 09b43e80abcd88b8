/**
 * Puts the dataset where the page fetches it: data/dataset.json, made from the checked files of the dataset's folder. In
 * development the page reloads when a file changes, and what is wrong with the data is shown over the page.
 */
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { loadCheckedDataset } from '../dataset/readDataset.ts';

/** A stable name: it is part of the page's contract, and hosts and other programs may rely on it. */
const ADDRESS = 'data/dataset.json';

function describe(error: unknown): { message: string; stack: string } {
  return { message: error instanceof Error ? error.message : String(error), stack: '' };
}

function serveDataset(server: ViteDevServer, folder: string): void {
  const read = () => {
    try {
      return JSON.stringify(loadCheckedDataset(folder));
    } catch (error) {
      server.ws.send({ type: 'error', err: { ...describe(error), plugin: 'dataset' } });
      return null;
    }
  };
  const watched = resolve(folder);
  server.watcher.add(watched);
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(watched + sep) && read() !== null) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use(`/${ADDRESS}`, (_request, response) => {
    const text = read();
    response.writeHead(text === null ? 500 : 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(text ?? '');
  });
}

export function dataset(folder: string): Plugin {
  return {
    name: 'communique:dataset',
    // Building for the server makes modules, not a site.
    apply: (_config, { command, isSsrBuild }) => command === 'serve' || !isSsrBuild,
    configureServer: (server) => serveDataset(server, folder),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: ADDRESS, source: JSON.stringify(loadCheckedDataset(folder)) });
    },
  };
}
