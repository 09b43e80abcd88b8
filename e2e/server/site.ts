/**
 * A host that a story can order about: another version in place of the first, an answer of its own for an address, no
 * answer at all. It serves files with the very handler of `npm start`, so with all headers.
 */
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createSiteHandler } from '../../scripts/serve.mjs';

type Answer = (response: ServerResponse) => void;

export interface Site {
  /** Ends with the folder that the site is in. */
  readonly url: string;
  /** Paths that were asked for, in order, below the site's folder. */
  readonly requests: string[];
  /** Serves another folder from now on. */
  readonly serve: (folder: string) => void;
  /** Answers a path below the site's folder in its own way; `null` as the file again. */
  readonly answer: (path: string, answer: Answer | null) => void;
  /** Ends every connection, open and new, without a word. */
  readonly cut: () => void;
  readonly restore: () => void;
  readonly close: () => Promise<void>;
}

export interface SiteOptions {
  readonly folder: string;
  /** Folder of the host that the site is in, with both slashes. */
  readonly path?: string;
}

export async function startSite({ folder, path = '/' }: SiteOptions): Promise<Site> {
  let handle: RequestListener = createSiteHandler(folder);
  let isCut = false;
  const sockets = new Set<Socket>();
  const answers = new Map<string, Answer>();
  const requests: string[] = [];

  const server = createServer((request, response) => {
    const [asked = '/'] = (request.url ?? '/').split('?');
    if (!asked.startsWith(path)) {
      response.writeHead(404).end();
      return;
    }
    const below = asked.slice(path.length);
    requests.push(below);
    const answer = answers.get(below);
    if (answer) {
      answer(response);
      return;
    }
    request.url = `/${(request.url ?? '/').slice(path.length)}`;
    handle(request, response);
  });
  server.on('connection', (socket) => {
    if (isCut) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');

  const endConnections = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    requests,
    serve(other) {
      handle = createSiteHandler(other);
    },
    answer(below, answer) {
      if (answer) answers.set(below, answer);
      else answers.delete(below);
    },
    cut() {
      isCut = true;
      endConnections();
    },
    restore() {
      isCut = false;
    },
    async close() {
      endConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
