/**
 * Serves a folder as hosts do today: encrypted and with HTTP/2, where all files of a page share one connection. The
 * certificate is made with openssl for this one run; where that is missing, plain HTTP/1.1 has to do.
 */
import { spawnSync } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import { join } from 'node:path';

interface Identity {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** @returns null where there is no openssl */
export function makeIdentity(folder: string): Identity | null {
  const [keyFile, certFile] = [join(folder, 'bench.key'), join(folder, 'bench.crt')];
  const subject = ['-subj', '/CN=127.0.0.1', '-days', '2'];
  const files = ['-keyout', keyFile, '-out', certFile];
  const ended = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, ...files]);
  if (ended.status !== 0) return null;
  const identity = { key: readFileSync(keyFile), cert: readFileSync(certFile) };
  for (const file of [keyFile, certFile]) rmSync(file);
  return identity;
}

export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

export async function serveFor(answer: RequestListener, identity: Identity | null): Promise<Served> {
  const server = identity === null ? createServer() : createSecureServer(identity);
  // As an event of any kind: the requests of both protocols are alike in all that an answer uses.
  const requests: EventEmitter = server;
  requests.on('request', answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  const scheme = identity === null ? 'http' : 'https';
  return { address: `${scheme}://127.0.0.1:${port}/`, stop: () => void server.close() };
}
