/** Runs nginx as a reader of docs/DEPLOY.md would, with the configuration in deploy/ and only its places changed. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findNginx } from '../../scripts/findNginx.mjs';

const DEPLOY = resolve('deploy/nginx');
const MODULES = '/etc/nginx/modules-enabled';
const BROTLI = join(MODULES, '50-mod-http-brotli-static.conf');

export const hasBrotli = existsSync(BROTLI);

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** The shipped server block at another port, with other folders. */
function placeServer(port: number, root: string, path: string): string {
  const text = readFileSync(join(DEPLOY, 'communique.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/etc/nginx/communique/', `${DEPLOY}/`)
    .replace('root /var/www/communique;', `root ${root};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${path}404.html;`);
  return hasBrotli ? text.replace('# brotli_static on;', 'brotli_static on;') : text;
}

export interface Nginx {
  /** Ends with the folder that the site is in. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** @param path folder of the host that the site is in, with both slashes */
export async function startNginx(path: string): Promise<Nginx> {
  const binary = findNginx();
  if (binary === undefined) throw new Error('nginx is not installed, and these stories should have been left out');
  const work = mkdtempSync(join(tmpdir(), 'communique-nginx-'));
  const root = join(work, 'root');
  const site = join(work, 'site');
  cpSync('dist', site, { recursive: true });
  // Files such as a reader may be offered, for their types.
  for (const name of ['events.ics', 'sources.bib']) writeFileSync(join(site, name), name);
  const folder = resolve(root, `.${path}`);
  if (folder !== root) {
    mkdirSync(dirname(folder), { recursive: true });
    symlinkSync(site, folder);
  }
  const port = await findPort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(work, 'nginx.conf'),
    [
      process.getuid?.() === 0 ? 'user root;' : '',
      existsSync(MODULES) ? `include ${MODULES}/*.conf;` : '',
      `daemon off; pid ${work}/pid; error_log ${work}/error.log;`,
      'events {}',
      'http {',
      '  access_log off;',
      ...temporary.map((name) => `  ${name}_temp_path ${work}/${name};`),
      placeServer(port, folder === root ? site : root, path),
      '}',
    ].join('\n'),
  );
  const child = spawn(binary, ['-e', join(work, 'error.log'), '-c', join(work, 'nginx.conf')], { stdio: 'inherit' });
  const ended = new Promise((done) => child.once('exit', done));
  const url = `http://127.0.0.1:${port}${path}`;
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(url);
      break;
    } catch (error) {
      if (tries > 100 || child.exitCode !== null) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(work, { recursive: true });
    },
  };
}
