/**
 * Fetches the dataset file and turns bytes into an indexed, searchable dataset. Every way in which that
 * can fail has a kind of its own, so that the page can say what happened. A `200 OK` proves nothing:
 * networks answer with pages of their own.
 */
import { indexDataset } from '#domain/dataset.ts';
import type { Searchable } from '#domain/filterQuestion.ts';
import type { DatasetProblem, DroppedRecord, ParsedDataset } from '#domain/parseDataset.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { isBuiltDataset, readBuiltDataset } from './builtDataset.ts';
import { nextTask } from './nextTask.ts';

export type LoadProblem =
  'http' | 'network' | 'timeout' | 'web-page' | 'empty' | 'not-utf-8' | 'damaged' | DatasetProblem;

export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly problem: LoadProblem;
  readonly status: number | null;
  constructor(problem: LoadProblem, detail: string, options: { status?: number; cause?: unknown } = {}) {
    super(detail, { cause: options.cause });
    this.problem = problem;
    this.status = options.status ?? null;
  }
}

export interface LoadedDataset extends Searchable {
  readonly dropped: readonly DroppedRecord[];
  /** Where the file came from, as it was asked for: true only while the page is at the address where it was built. */
  readonly address: string;
  /** The file is not the one that the page was built with; false also where the browser cannot tell. */
  readonly isChanged: boolean;
}

/** How long one attempt may take from request to last byte, in milliseconds. */
const ATTEMPT_LIMIT = 30_000;
/** Pause before the one retry after a broken connection, in milliseconds. */
const RETRY_PAUSE = 400;
/** With these a network on the way refuses in its own name; a static host has no page of its own for them. */
const REFUSED_ON_THE_WAY = new Set([403, 407, 511]);
const LESS_THAN = 0x3c;
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** The check of records, which most pages never need: they load the very bytes that the build checked. */
async function loadCheck() {
  try {
    return await import('./checkDataset.ts');
  } catch (cause) {
    throw new LoadError('network', 'the code that checks data could not be fetched', { cause });
  }
}

async function readRecords(
  bytes: Uint8Array<ArrayBuffer>,
  digest: string | null,
): Promise<ParsedDataset & Pick<LoadedDataset, 'isChanged'>> {
  const first = bytes.findIndex((byte) => !BLANKS.has(byte));
  if (first < 0) throw new LoadError('empty', 'the file is empty');
  if (bytes[first] === LESS_THAN) throw new LoadError('web-page', 'the answer is a web page, not data');
  const isBuilt = await isBuiltDataset(bytes, digest);
  if (isBuilt === true) return { records: await readBuiltDataset(bytes), dropped: [], isChanged: false };
  const { checkDataset } = await loadCheck();
  const checked = checkDataset(bytes);
  if ('problem' in checked) throw new LoadError(checked.problem, checked.detail, { cause: checked.cause });
  return { ...checked, isChanged: isBuilt === false };
}

/**
 * Bytes of the file to a dataset: strict UTF-8, JSON, checked record by record unless they are the bytes that `digest`
 * was made of, indexed.
 * @throws {LoadError} for anything that is no dataset.
 */
export async function decodeDataset(
  bytes: Uint8Array<ArrayBuffer>,
  address: string,
  digest: string | null,
): Promise<LoadedDataset> {
  const { records, dropped, isChanged } = await readRecords(bytes, digest);
  await nextTask();
  const dataset = indexDataset(records);
  await nextTask();
  return { dataset, search: buildSearchIndex(dataset), dropped, address, isChanged };
}

async function fetchBytes(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const limit = AbortSignal.timeout(ATTEMPT_LIMIT);
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, limit]), credentials: 'same-origin' });
    if (REFUSED_ON_THE_WAY.has(response.status) && response.headers.get('content-type')?.startsWith('text/html')) {
      throw new LoadError('web-page', `a page came with status ${response.status}`, { status: response.status });
    }
    if (!response.ok) {
      throw new LoadError('http', `the server answered ${response.status}`, { status: response.status });
    }
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (cause instanceof LoadError || signal.aborted) throw cause;
    if (limit.aborted) throw new LoadError('timeout', `no answer within ${ATTEMPT_LIMIT / 1000} s`, { cause });
    throw new LoadError('network', cause instanceof Error ? cause.message : 'no connection', { cause });
  }
}

/**
 * Loads the dataset, trying a broken connection once more. `digest` is that of the bytes that need no check (builtDigest).
 * @throws {LoadError} with the kind of failure; the signal's own reason when the caller aborts.
 */
export async function loadDataset(
  address: string,
  signal: AbortSignal,
  digest: string | null = null,
): Promise<LoadedDataset> {
  try {
    return await decodeDataset(await fetchBytes(address, signal), address, digest);
  } catch (error) {
    if (!(error instanceof LoadError) || error.problem !== 'network') throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE));
    return decodeDataset(await fetchBytes(address, signal), address, digest);
  }
}
