/**
 * Another version of the built site, as a deployment would make it: another name of its build, and its scripts under
 * other names, with the earlier ones gone.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOfflineWorker } from '../../scripts/build/offlineWorker.ts';

export const SECOND_BUILD = 'second';

function rewrite(path: string, change: (text: string) => string, newPath = path): void {
  const text = change(readFileSync(path, 'utf8'));
  rmSync(path);
  writeFileSync(newPath, text);
}

/** @returns its folder, to be removed by the caller */
export async function makeSecondVersion(first: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-second-'));
  cpSync(first, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  const rename = (text: string) => scripts.reduce((renamed, name) => renamed.replaceAll(name, `2${name}`), text);
  for (const name of scripts) rewrite(join(assets, name), rename, join(assets, `2${name}`));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const page of files.filter((file) => file.endsWith('index.html'))) {
    rewrite(join(folder, page), (text) =>
      rename(text).replace(/(<meta name="communique-build" content=")[^"]+/, `$1${SECOND_BUILD}`),
    );
  }
  await writeOfflineWorker({ folder, build: SECOND_BUILD, sitePath: '/', pages: ['', 'ja/'] });
  return folder;
}
