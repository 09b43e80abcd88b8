/**
 * Makes `sw.js`, the offline worker, for a built site: the list of what one visit saves, by content, and the worker's
 * code around it. Last of all, because the list must be of the final files.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Precache, PrecachedFile } from '../../src/offline/worker/precache.ts';
import { PAGE_FOLDERS } from '#domain/viewAddress.ts';
import { ROOT } from '../setup/root.mjs';
import { POLICY_HASH } from './policy.mjs';

export const NOT_FOUND = '404.html';
const WORKER = join(ROOT, 'src/offline/worker/worker.ts');
/** Beside the pages and everything in assets/. */
const SINGLE_FILES = ['boot.js', 'favicon.svg', 'manifest.webmanifest', 'data/dataset.json'];
const TWIN = /\.(?:br|gz)$/;

interface Site {
  /** Where the built site is. */
  readonly folder: string;
  readonly build: string;
  readonly sitePath: string;
  /** Folders of the languages' pages below the site's root; '' is the front page. */
  readonly pages: readonly string[];
}

/** @throws {Error} if the site lacks one of the files */
export function listPrecache({ folder, build: name, sitePath, pages }: Site): Precache {
  const assets = readdirSync(join(folder, 'assets')).filter((file) => !TWIN.test(file));
  const toFile = (path: string, file: string, isOptional = false): PrecachedFile => ({
    path,
    digest: createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('base64'),
    isOptional,
  });
  return {
    build: name,
    policy: POLICY_HASH,
    sitePath,
    notFound: NOT_FOUND,
    fronts: pages,
    itemFolders: Object.values(PAGE_FOLDERS),
    files: [
      ...pages.map((page) => toFile(page, `${page}index.html`)),
      ...assets.toSorted().map((file) => toFile(`assets/${file}`, `assets/${file}`)),
      ...SINGLE_FILES.map((file) => toFile(file, file)),
      toFile(NOT_FOUND, NOT_FOUND, true),
    ],
  };
}

/** One classic script under a name that never changes. */
export async function writeOfflineWorker(site: Site): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    define: { PRECACHE: JSON.stringify(listPrecache(site)) },
    build: {
      outDir: site.folder,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: WORKER,
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}
