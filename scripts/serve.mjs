/**
 * Serves the built dashboard as a good static host would: compressed files where the browser takes them, and with every
 * answer the headers of build/policy.mjs. Used by `npm start` and the tests.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { DIST } from './build/inputs.mjs';
import { headersFor } from './build/policy.mjs';
import { fail } from './setup/command.mjs';

const FIRST_PORT = 4173;
const PORTS_TRIED = 50;
const HOST = '127.0.0.1';

/**
 * @param {string} folder of a built site
 * @returns {import('node:http').RequestListener}
 */
export function createSiteHandler(folder) {
  // `dev` reads the folder at each request, so a build that ends while we serve is served.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    // A folder's page is at the address with the slash, or its relative addresses would lead elsewhere.
    if (/\/[\w-]+$/.test(path) && !path.includes('..') && existsSync(join(folder, path, 'index.html'))) {
      const location = `${basename(path)}/${query === undefined ? '' : `?${query}`}`;
      response.writeHead(308, { ...headersFor(path), Location: location }).end();
      return;
    }
    files(request, response, () => {
      const page = join(folder, '404.html');
      response
        .writeHead(404, { ...headersFor('/404.html'), 'Content-Type': 'text/html;charset=utf-8' })
        .end(existsSync(page) && request.method !== 'HEAD' ? readFileSync(page) : undefined);
    });
  };
}

/**
 * @param {number} port
 * @returns {Promise<import('node:http').Server | null>} null where the port is taken
 */
function listen(port) {
  const server = createServer(createSiteHandler(DIST));
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(port, HOST, () => resolve(server));
  });
}

/**
 * Serves until Ctrl+C. A port that was asked for is used or refused; otherwise the next free one is.
 * @param {string | undefined} wanted
 */
export async function serve(wanted) {
  if (!existsSync(join(DIST, 'index.html'))) fail('There is nothing to serve yet: run `npm run build`.');
  const first = Number(wanted ?? FIRST_PORT);
  if (!Number.isInteger(first) || first < 1 || first > 65_535)
    fail(`--port takes a number from 1 to 65535, not "${wanted}".`);
  const last = wanted === undefined ? first + PORTS_TRIED : first;
  for (let port = first; port <= last; port += 1) {
    const server = await listen(port);
    if (!server) continue;
    console.log(`Communiqué is at http://${HOST}:${port}/ (Ctrl+C stops it)`);
    const stop = () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    return;
  }
  fail(first === last ? `Port ${first} is taken.` : `Ports ${first} to ${last} are all taken: choose one with --port.`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await serve(parseArgs({ options: { port: { type: 'string' } } }).values.port);
}
