/**
 * Puts what is published of the dataset below `data/`, made from the checked files of the dataset's folder. In
 * development the page reloads when a file changes, and what is wrong with the data is shown over the page.
 */
import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { DatasetRecords } from '#domain/schema.ts';
import { loadCheckedDataset } from '../dataset/readDataset.ts';
import { DATASET_FILE, datasetText, makePublication } from './publication.ts';

const FOLDER = 'data/';

function describe(error: unknown): { message: string; stack: string } {
  return { message: error instanceof Error ? error.message : String(error), stack: '' };
}

function serveDataset(server: ViteDevServer, folder: string): void {
  const read = (): DatasetRecords | null => {
    try {
      return loadCheckedDataset(folder);
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
  server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
    const path = (request.url ?? '').replace(/^\/|\?.*$/g, '');
    const records = read();
    if (path === DATASET_FILE) {
      const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
      response.writeHead(records === null ? 500 : 200, headers).end(records === null ? '' : datasetText(records));
      return;
    }
    const file = records === null ? undefined : makePublication(records).find((published) => published.path === path);
    if (file === undefined) next();
    else response.writeHead(200, { 'Cache-Control': 'no-store' }).end(file.content);
  });
}

/** Of base64: 96 bits, which no two versions share by chance, in few bytes of the first flight. */
const DIGEST_LENGTH = 16;
const DATA_LINK = /(<link [^>]*href="[^"]*data\/dataset\.json")/;

/** Tells the page the digest of the file that it was built with: those bytes need no second check (src/dataset/builtDataset.ts). */
export function withDigest(html: string, text: string): string {
  if (!DATA_LINK.test(html))
    throw new Error('index.html lacks the link to data/dataset.json, which carries its digest');
  const digest = createHash('sha256').update(text).digest('base64').slice(0, DIGEST_LENGTH);
  return html.replace(DATA_LINK, (_match, link: string) => `${link} data-digest="${digest}"`);
}

export function dataset(folder: string): Plugin {
  let isBuild = false;
  return {
    name: 'communique:dataset',
    // Building for the server makes modules, not a site.
    apply: (_config, { command, isSsrBuild }) => command === 'serve' || !isSsrBuild,
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    configureServer: (server) => serveDataset(server, folder),
    transformIndexHtml: {
      order: 'post',
      handler: (html) => (isBuild ? withDigest(html, datasetText(loadCheckedDataset(folder))) : html),
    },
    generateBundle() {
      for (const { path, content } of makePublication(loadCheckedDataset(folder)))
        this.emitFile({ type: 'asset', fileName: `${FOLDER}${path}`, source: content });
    },
  };
}
