/** What a version of the site consists of, as the build lists it for the worker, and the names of the caches that keep it. */

export interface PrecachedFile {
  /** Below the site's root; '' is the front page, 'ja/' that of a language. */
  readonly path: string;
  /** SHA-256 of its content, base64. Nothing else is ever kept under this path. */
  readonly digest: string;
  /** Whether the rest is worth having without it. Some hosts do not give out their page for missing addresses. */
  readonly isOptional: boolean;
}

export interface Precache {
  /** Name of the build, the same that its pages carry. */
  readonly build: string;
  /** Short name of the headers that the pages were served with: stored pages keep theirs. */
  readonly policy: string;
  /** Folder of the host that the page for missing addresses was built for. */
  readonly sitePath: string;
  /** The page for missing addresses, below the site's root. */
  readonly notFound: string;
  /** Folders of the languages' front pages; the first is ''. */
  readonly fronts: readonly string[];
  /** Below each of them, folders whose own folders are the pages of records. Those pages are not saved. */
  readonly itemFolders: readonly string[];
  readonly files: readonly PrecachedFile[];
}

/** Other sites on the same origin, in other folders, have caches too; a name says whose it is. */
function cachePrefix(scope: string): string {
  return `communique|${scope}|`;
}

/** @param scope path of the folder that the worker is in charge of */
export function cacheName(scope: string, { build, policy }: Precache): string {
  return `${cachePrefix(scope)}${build}-${policy}`;
}

/** Names of this site's own caches, oldest first as the browser lists them. */
export function ownCaches(names: readonly string[], scope: string): string[] {
  return names.filter((name) => name.startsWith(cachePrefix(scope)));
}

/**
 * Which caches go when `current` takes over. The one before it stays, for pages of that version that are still open
 * and fetch their parts as they are asked for.
 */
export function staleCaches(names: readonly string[], scope: string, current: string): string[] {
  return ownCaches(names, scope)
    .filter((name) => name !== current)
    .slice(0, -1);
}
