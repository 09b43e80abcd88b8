/**
 * The saved copy of one version. A file goes in only if it is, to the byte, what the build made, and is looked at again
 * on its way out: whatever else got in there is dropped and counts as missing.
 */
import { cacheName, ownCaches, staleCaches, type Precache, type PrecachedFile } from './precache.ts';
import { isNamedByContent, isStorable } from './requests.ts';

async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Pages anew from the server, with the headers that they have now; what is named by content from anywhere. */
function fetchMode(path: string): RequestCache {
  if (isNamedByContent(path)) return 'default';
  return path === '' || path.endsWith('/') || path.endsWith('.html') ? 'reload' : 'no-cache';
}

export interface SavedFiles {
  has(path: string): boolean;
  /** The saved file, if it is there and whole. */
  find(path: string): Promise<Response | undefined>;
  /** A part of an earlier version, for a page of that version that is still open. */
  findEarlier(path: string): Promise<Response | undefined>;
  /** Keeps an answer from the server if it is this version's file and the saved one is missing or spoilt. */
  heal(path: string, answer: Response): Promise<void>;
  /** Saves the whole version. @throws {Error} if a file cannot be had as it was built. */
  saveAll(): Promise<void>;
  dropStale(): Promise<void>;
}

export function createSavedFiles(precache: Precache, scope: URL): SavedFiles {
  const name = cacheName(scope.pathname, precache);
  const files = new Map(precache.files.map((file) => [file.path, file]));
  const addressOf = (path: string) => new URL(path, scope).href;

  const find = async (path: string) => {
    const file = files.get(path);
    if (!file) return undefined;
    const cache = await caches.open(name);
    const found = await cache.match(addressOf(path));
    if (!found) return undefined;
    if (isStorable(found) && (await digestOf(found.clone())) === file.digest) return found;
    await cache.delete(addressOf(path));
    return undefined;
  };

  const save = async (file: PrecachedFile, answer: Response) => {
    if (!isStorable(answer)) return false;
    if ((await digestOf(answer.clone())) !== file.digest) return false;
    const cache = await caches.open(name);
    await cache.put(addressOf(file.path), answer);
    return true;
  };

  const fetchAndSave = async (file: PrecachedFile) => {
    const answer = await fetch(addressOf(file.path), { cache: fetchMode(file.path), credentials: 'same-origin' });
    if (!(await save(file, answer))) throw new Error(`${file.path || 'the front page'} is not the one of this version`);
  };

  return {
    has: (path) => files.has(path),
    find,
    async findEarlier(path) {
      for (const other of ownCaches(await caches.keys(), scope.pathname).toReversed()) {
        const cache = await caches.open(other);
        const found = await cache.match(addressOf(path));
        const type = found?.headers.get('content-type') ?? 'text/html';
        if (found && !type.startsWith('text/html')) return found;
      }
      return undefined;
    },
    async heal(path, answer) {
      const file = files.get(path);
      if (file && !(await find(path))) await save(file, answer);
    },
    async saveAll() {
      const isNeeded = (file: PrecachedFile) => !file.isOptional;
      await Promise.all(precache.files.filter(isNeeded).map(fetchAndSave));
      await Promise.allSettled(precache.files.filter((file) => file.isOptional).map(fetchAndSave));
    },
    async dropStale() {
      const stale = staleCaches(await caches.keys(), scope.pathname, name);
      await Promise.all(stale.map(async (other) => caches.delete(other)));
    },
  };
}
