/** Compressed twins beside the files of the site, for hosts that serve such files as they are (ours among them). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(?:html|js|css|json|svg|txt|md|xml|webmanifest)$/;

const STRONGEST = 11;
/** For the many pages of records and for large data: a tenth of the time for a twentieth more bytes. */
const QUICK = 9;
/** In bytes. */
const LARGE = 2_000_000;

/** At the strongest setting, once per build; also the measure of scripts/checkSize.ts. */
export function brotli(content: Buffer, quality = STRONGEST): Buffer {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

/** @param fronts folders of the site's front pages */
export function precompress(folder: string, fronts: readonly string[]): void {
  const strongest = new Set(fronts.map((front) => join(folder, front, 'index.html')));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const isOfMany = entry.name.endsWith('.html') && !strongest.has(path);
    writeFileSync(`${path}.br`, brotli(content, isOfMany || content.length > LARGE ? QUICK : STRONGEST));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}
