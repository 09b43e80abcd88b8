/** The page's own components as the build made them to run on this side, which render whole sites. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DatasetRecords } from '#domain/schema.ts';
import { ROOT } from '../setup/root.mjs';
import type { RenderedPage } from './pages.ts';

export const SERVER_SIDE = join(ROOT, '.cache/ssr');
export const SERVER_SIDE_ENTRY = 'entryServer.js';

/** The contract with src/entryServer.tsx. */
interface ServerSide {
  readonly renderSite: (input: {
    readonly records: DatasetRecords;
    readonly site: string | null;
  }) => Promise<Map<string, RenderedPage>>;
}

function isServerSide(module: unknown): module is ServerSide {
  return typeof module === 'object' && module !== null && 'renderSite' in module;
}

/** @throws {Error} where nothing was built, or something else */
export async function loadServerSide(): Promise<ServerSide> {
  // React decides by this, before it is first imported, whether to be its slow and talkative self.
  process.env['NODE_ENV'] = 'production';
  const module: unknown = await import(pathToFileURL(join(SERVER_SIDE, SERVER_SIDE_ENTRY)).href);
  if (!isServerSide(module)) throw new Error('src/entryServer.tsx does not export renderSite');
  return module;
}
