/** What a first visit loads and what waits until it is needed, read from the built page and Vite's manifest of it. */
import type { Manifest } from 'vite';

export interface Part {
  /** The source it starts from, or the name of what several parts share. */
  readonly name: string;
  readonly file: string;
}

export interface LoadOrder {
  readonly scripts: readonly Part[];
  readonly styles: readonly string[];
  /** Scripts that some action asks for; in no order. */
  readonly later: readonly Part[];
}

/** Scripts that the page itself names, such as a small one from public/ that no bundle knows. */
function scriptsOf(page: string): string[] {
  return [...page.matchAll(/<script\b[^>]*\ssrc="\.\/([^"]+)"/g)].map(([, file = '']) => file);
}

/** Style sheets that the page waits for: not what is for print alone, nor what only readers without scripts get. */
function stylesOf(page: string): string[] {
  const seen = page.replace(/<noscript>[\s\S]*?<\/noscript>/g, '');
  return [...seen.matchAll(/<link rel="stylesheet"(?![^>]*\smedia="print")[^>]*\shref="\.\/([^"]+)"/g)].map(
    ([, file = '']) => file,
  );
}

/** @throws {Error} when the manifest has no entry from index.html */
export function toLoadOrder(manifest: Manifest, page: string): LoadOrder {
  const first = new Set<string>();
  const visit = (key: string) => {
    if (first.has(key)) return;
    first.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  if (!manifest['index.html']) throw new Error('the manifest has no index.html');
  visit('index.html');

  const parts = Object.entries(manifest).filter(([, { file }]) => file.endsWith('.js'));
  const toPart = ([key, chunk]: (typeof parts)[number]): Part => ({
    name: chunk.src ?? chunk.name ?? key,
    file: chunk.file,
  });
  const bundled = parts.filter(([key]) => first.has(key)).map(toPart);
  const named = scriptsOf(page).filter((file) => !bundled.some((part) => part.file === file));
  return {
    scripts: [...bundled, ...named.map((file) => ({ name: file, file }))],
    styles: stylesOf(page),
    later: parts.filter(([key]) => !first.has(key)).map(toPart),
  };
}
