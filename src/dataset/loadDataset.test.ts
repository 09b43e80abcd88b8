import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { writeRecordLines } from '#domain/recordLines.ts';
import { largeDataset } from '#testing/largeDataset.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { decodeDataset, LoadError, loadDataset, type LoadProblem } from './loadDataset.ts';

const ADDRESS = './data/dataset.json';
const TEXT = JSON.stringify(miniDataset);
const PAGE = '<!doctype html><title>Sign in to this network</title>';
const JSON_TYPE = { 'Content-Type': 'application/json' };

type Answer = () => Response | Promise<Response>;

/** Answers each request in turn; the last answer is given to all that follow. */
function answerWith(...answers: Answer[]) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => {
    const next = answers.length > 1 ? answers.shift() : answers[0];
    if (!next) throw new Error('no answer prepared');
    return next();
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

/** What fetch does when the connection breaks, before the answer or within it. */
const REFUSED: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
function cutAfter(bytes: number): Answer {
  return () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(TEXT.slice(0, bytes)));
          controller.error(new TypeError('network error'));
        },
      }),
      { headers: JSON_TYPE },
    );
}

/** Loads while time passes by itself, so that pauses take none. */
async function load(signal = new AbortController().signal) {
  const loading = loadDataset(ADDRESS, signal);
  const settled = loading.then(
    (loaded) => ({ loaded, error: null }),
    (error: unknown) => ({ loaded: null, error }),
  );
  await vi.runAllTimersAsync();
  return settled;
}

async function problemOf(...answers: Answer[]) {
  const fetch = answerWith(...answers);
  const { error } = await load();
  return {
    problem: error instanceof LoadError ? error.problem : error,
    status: error instanceof LoadError ? error.status : null,
    requests: fetch.mock.calls.length,
  };
}

/** Puts a signal in the place of the clock that ends an attempt. */
function limitBy(signal: AbortSignal) {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(signal);
  onTestFinished(() => timeout.mockRestore());
  return timeout;
}

const failure = (problem: LoadProblem, requests = 1, status: number | null = null) => ({ problem, status, requests });

beforeEach(() => {
  // The pauses between two pieces of work go by as on a clock; those that are long are skipped by the tests.
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe(loadDataset, () => {
  it('gives the dataset, ready to be searched, and where it came from', async () => {
    const fetch = answerWith(() => new Response(TEXT, { headers: JSON_TYPE }));
    const { loaded } = await load();
    expect(loaded?.dataset.profile).toEqual(miniDataset.profile);
    for (const { id } of miniDataset.commitments) expect(loaded?.search.commitments.get(id)?.text).toBeTruthy();
    expect(loaded).toMatchObject({ dropped: [], address: ADDRESS });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(ADDRESS, expect.anything());
  });

  it.for([404, 403, 429, 500, 502, 503, 504])('names the status %i and asks no second time', async (status) => {
    expect(await problemOf(() => new Response(PAGE, { status }))).toEqual(failure('http', 1, status));
  });

  it.for([403, 407, 511])('takes a page that comes with %i for one of a network on the way', async (status) => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    expect(await problemOf(() => new Response(PAGE, { status, headers }))).toEqual(failure('web-page', 1, status));
    expect(await problemOf(() => new Response('<?xml version="1.0"?>', { status }))).toEqual(
      failure('http', 1, status),
    );
  });

  it('tries a broken connection once more, and no oftener', async () => {
    expect(await problemOf(REFUSED)).toEqual(failure('network', 2));
  });

  it('has the data when the second try gets through', async () => {
    for (const first of [REFUSED, cutAfter(100), cutAfter(0)]) {
      const fetch = answerWith(first, () => new Response(TEXT));
      const { loaded } = await load();
      expect(loaded?.dataset.areas).toHaveLength(miniDataset.areas.length);
      expect(fetch).toHaveBeenCalledTimes(2);
    }
  });

  it('takes a transfer that is cut for a broken connection', async () => {
    expect(await problemOf(cutAfter(200))).toEqual(failure('network', 2));
  });

  it('says what the second try met', async () => {
    expect(await problemOf(REFUSED, () => new Response('', { status: 503 }))).toEqual(failure('http', 2, 503));
  });

  it.for([
    ['with its own type', { 'Content-Type': 'text/html' }],
    ['that claims to be JSON', JSON_TYPE],
  ] as const)('knows a web page %s that came in place of the data', async ([, headers]) => {
    expect(await problemOf(() => new Response(PAGE, { headers }))).toEqual(failure('web-page'));
    expect(await problemOf(() => new Response(`\uFEFF\r\n  ${PAGE}`, { headers }))).toEqual(failure('web-page'));
  });

  it.for(['text/plain', 'application/octet-stream', 'text/html', ''])(
    'reads good data that is served as "%s"',
    async (type) => {
      answerWith(() => new Response(new TextEncoder().encode(TEXT), { headers: type ? { 'Content-Type': type } : {} }));
      expect((await load()).loaded?.dataset.areas).toHaveLength(miniDataset.areas.length);
    },
  );

  it('knows an empty answer', async () => {
    expect(await problemOf(() => new Response(null, { status: 204 }))).toEqual(failure('empty'));
    expect(await problemOf(() => new Response(''))).toEqual(failure('empty'));
    expect(await problemOf(() => new Response(' \n\t\r\n'))).toEqual(failure('empty'));
    expect(await problemOf(() => new Response('\uFEFF'))).toEqual(failure('empty'));
  });

  it('knows half a file that came whole, and does not ask again', async () => {
    expect(await problemOf(() => new Response(TEXT.slice(0, TEXT.length / 2)))).toEqual(failure('damaged'));
  });

  it('gives up on an answer that never begins', async () => {
    const limit = new AbortController();
    const timeout = limitBy(limit.signal);
    const late = new DOMException('too late', 'TimeoutError');
    const fetch = vi.fn<typeof globalThis.fetch>(
      (_, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => reject(late));
        }),
    );
    vi.stubGlobal('fetch', fetch);
    const loading = load();
    limit.abort(late);
    expect((await loading).error).toMatchObject({ name: 'LoadError', problem: 'timeout' });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(timeout).toHaveBeenCalledExactlyOnceWith(30_000);
  });

  it('gives up on an answer that stops after its head', async () => {
    const limit = new AbortController();
    limitBy(limit.signal);
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{'));
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(body, { headers: JSON_TYPE });
    });
    const loading = load();
    limit.abort(new DOMException('too late', 'TimeoutError'));
    expect((await loading).error).toMatchObject({ problem: 'timeout' });
  });

  it('ends with the caller’s own reason when the caller stops it, and asks no more', async () => {
    const caller = new AbortController();
    const fetch = answerWith(() => {
      caller.abort(new Error('left the page'));
      throw caller.signal.reason;
    });
    expect((await load(caller.signal)).error).toBe(caller.signal.reason);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('passes the caller’s signal on to the request', async () => {
    const caller = new AbortController();
    const fetch = answerWith(() => new Response(TEXT));
    await load(caller.signal);
    const signal = fetch.mock.calls[0]?.[1]?.signal;
    expect(signal?.aborted).toBe(false);
    caller.abort();
    expect(signal?.aborted).toBe(true);
  });
});

describe(decodeDataset, () => {
  const decode = (bytes: Uint8Array<ArrayBuffer>, digest: string | null = null) =>
    decodeDataset(bytes, ADDRESS, digest);
  const problemIn = (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> =>
    decode(bytes).catch((error: unknown) => (error instanceof LoadError ? error.problem : error));
  const encode = (text: string) => new TextEncoder().encode(text);

  it('reads a file that begins with a byte order mark', async () => {
    expect((await decode(encode(`\uFEFF${TEXT}`))).dataset.profile.id).toBe(miniDataset.profile.id);
  });

  it('refuses bytes that are not UTF-8 in place of showing signs of replacement', async () => {
    const shiftJis = Uint8Array.from([...encode('{"a":"'), 0x83, 0x66, 0x81, 0x5b, ...encode('"}')]);
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...TEXT].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]),
    ]);
    const cut = encode('{"a":"水').slice(0, -1);
    expect(await Promise.all([shiftJis, utf16, cut].map(problemIn))).toEqual(['not-utf-8', 'not-utf-8', 'not-utf-8']);
  });

  it.for([
    ['a list', '[]', 'not-a-dataset'],
    ['nothing', 'null', 'not-a-dataset'],
    ['an object without a format', '{}', 'not-a-dataset'],
    ['text that looks like a page', '"<p>"', 'not-a-dataset'],
    ['a newer format', JSON.stringify({ profile: { format: '2.0' } }), 'newer-format'],
    ['an older format', JSON.stringify({ profile: { format: '0.9' } }), 'older-format'],
    ['a dataset without areas', JSON.stringify({ ...miniDataset, areas: null }), 'no-areas'],
    ['an object that does not end', '{', 'damaged'],
    ['a dataset with something after it', `${TEXT}}`, 'damaged'],
    ['a word that is not JSON', 'undefined', 'damaged'],
  ] as const)('says what is wrong with %s', async ([, text, problem]) => {
    expect(await problemIn(encode(text))).toBe(problem);
  });

  it('gives the records that can be read and names those that cannot', async () => {
    const loaded = await decode(
      encode(JSON.stringify({ ...miniDataset, tracks: [...miniDataset.tracks, { id: 'bad' }] })),
    );
    expect(loaded.dataset.tracks).toHaveLength(miniDataset.tracks.length);
    expect(loaded.dropped).toMatchObject([{ collection: 'tracks', position: 2, id: 'bad' }]);
  });

  describe('with the digest of what was built', () => {
    const bad = { ...miniDataset, tracks: [...miniDataset.tracks, { id: 'bad' }] };
    const digestOf = async (bytes: Uint8Array<ArrayBuffer>) =>
      btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
    const build = (records: object) => encode(writeRecordLines({ $schema: 'schema/1.0', ...records }));

    it('takes the very bytes as they are, which the build checked', async () => {
      const bytes = build(bad);
      const { dataset, dropped, isChanged } = await decode(bytes, await digestOf(bytes));
      expect(isChanged).toBe(false);
      expect(dataset.tracks).toHaveLength(bad.tracks.length);
      expect(dropped).toEqual([]);
      expect(dataset).not.toHaveProperty('$schema');
    });

    it('checks any other bytes, and all where the browser cannot tell', async () => {
      const bytes = build(bad);
      const [own, other] = [await digestOf(bytes), await digestOf(build(miniDataset))];
      expect(await decode(bytes, other)).toMatchObject({ dropped: [{ id: 'bad' }], isChanged: true });
      vi.stubGlobal('crypto', {});
      expect(await decode(bytes, own)).toMatchObject({ dropped: [{ id: 'bad' }], isChanged: false });
    });

    it('reads a large file in pieces, to the same records', async () => {
      vi.useRealTimers();
      const large = largeDataset({ areas: 5, commitments: 3500, entries: 50, organisations: 5 });
      const bytes = build(large);
      expect(bytes.length).toBeGreaterThan(1_500_000);
      const { dataset } = await decode(bytes, await digestOf(bytes));
      expect(dataset.commitments).toEqual(large.commitments);
      expect(dataset.events).toEqual(large.events);
    });
  });
});
