/**
 * The dataset that this page was built with. The build checked it, so the very same bytes need no second check, and the
 * code for it stays away; any other bytes, newer, older or somebody else's, are checked record by record as ever.
 */
import { readRecordLines } from '#domain/recordLines.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import { nextTask } from './nextTask.ts';

/** From this many bytes on a file is read in pieces: less is read in one go in a few milliseconds. */
const LARGE = 1_000_000;
/** Bytes in one piece: a few milliseconds of work. */
const PIECE = 512_000;
const LINE_BREAK = 0x0a;

/** What the build wrote into the page's preload of the dataset; null where nothing was built. */
export function builtDigest(): string | null {
  return document.querySelector('link[data-digest]')?.getAttribute('data-digest') ?? null;
}

/** Whether these are the bytes that the digest (the beginning of SHA-256 in base64) was made of; null where the browser cannot tell. */
export async function isBuiltDataset(bytes: Uint8Array<ArrayBuffer>, digest: string | null): Promise<boolean | null> {
  // Browsers keep this from pages without a secure origin.
  if (digest === null || !('subtle' in globalThis.crypto)) return null;
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return digest !== '' && btoa(String.fromCharCode(...hash)).startsWith(digest);
}

/** True of the bytes that the build wrote, and of no others: see isBuiltDataset. */
function holdsRecords(_value: unknown): _value is DatasetRecords {
  return true;
}

/**
 * Reads the bytes of the built dataset, large ones in pieces with a pause after each.
 * @throws {TypeError} for what is not UTF-8, {SyntaxError} for what is not in the lines that the build writes
 */
export async function readBuiltDataset(bytes: Uint8Array): Promise<DatasetRecords> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const lines = readRecordLines();
  for (let from = 0; from < bytes.length;) {
    // A line break is never a part of another character.
    const at = bytes.length <= LARGE ? -1 : bytes.indexOf(LINE_BREAK, from + PIECE);
    const to = at < 0 ? bytes.length : at;
    for (const line of decoder.decode(bytes.subarray(from, to)).split('\n')) lines.push(line);
    from = to + 1;
    if (from < bytes.length) await nextTask();
  }
  const { $schema: _schema, ...value } = lines.value;
  if (!holdsRecords(value)) throw new SyntaxError('no dataset');
  return value;
}
