import { describe, expect, it } from 'vitest';
import { frontFor, isJsonObject, isNamedByContent, isStorable, pathOf } from './requests.ts';

const SCOPE = new URL('https://example.org/x/y/');

function askFor(url: string, { method = 'GET', range }: { method?: string; range?: string } = {}): string | null {
  return pathOf({ url, method, headers: new Headers(range === undefined ? {} : { range }) }, SCOPE);
}

describe(pathOf, () => {
  it.for([
    ['https://example.org/x/y/', ''],
    ['https://example.org/x/y/index.html', ''],
    ['https://example.org/x/y/?q=a&utm_source=b#c', ''],
    ['https://example.org/x/y/ja/index.html?lang=ja', 'ja/'],
    ['https://example.org/x/y/ja', 'ja'],
    ['https://example.org/x/y/assets/a.js', 'assets/a.js'],
    ['https://example.org/x/y/notindex.html', 'notindex.html'],
  ] as const)('reads %s as "%s"', ([url, path]) => {
    expect(askFor(url)).toBe(path);
  });

  it('leaves other origins and other folders alone', () => {
    expect(askFor('https://example.com/x/y/')).toBeNull();
    expect(askFor('https://example.org/x/')).toBeNull();
    expect(askFor('https://example.org/x/yz/')).toBeNull();
    expect(askFor('blob:https://example.org/x/y/')).toBeNull();
  });

  it('leaves anything but GET, and parts of files, alone', () => {
    expect(askFor('https://example.org/x/y/', { method: 'POST' })).toBeNull();
    expect(askFor('https://example.org/x/y/', { method: 'HEAD' })).toBeNull();
    expect(askFor('https://example.org/x/y/a.json', { range: 'bytes=0-9' })).toBeNull();
  });
});

describe(frontFor, () => {
  it.for([
    ['areas/clean-water/', ''],
    ['areas/clean-water', ''],
    ['ja/events/water-forum/', 'ja/'],
    ['areas/', null],
    ['areas/a/b/', null],
    ['ja/', null],
    ['', null],
    ['elsewhere/clean-water/', null],
    ['assets/a.js', null],
  ] as const)('answers %s with the front page "%s"', ([path, front]) => {
    expect(frontFor(path, ['', 'ja/'], ['areas', 'events'])).toBe(front);
  });
});

describe(isStorable, () => {
  const GOOD = { ok: true, status: 200, type: 'basic', redirected: false };

  it('takes a whole answer of our own', () => {
    expect(isStorable(GOOD)).toBe(true);
  });

  it.for([
    { ok: false, status: 404 },
    { status: 206 },
    { type: 'opaque' },
    { type: 'opaqueredirect', ok: false, status: 0 },
    { type: 'cors' },
    { type: 'default' },
    { redirected: true },
  ])('never takes %o', (change) => {
    expect(isStorable({ ...GOOD, ...change })).toBe(false);
  });
});

describe(isJsonObject, () => {
  it('tells data from everything else that comes with a 200', () => {
    expect(isJsonObject('{"a":1}')).toBe(true);
    for (const text of ['', '<!doctype html>', '{"a":', 'null', '1', '"a"']) expect(isJsonObject(text)).toBe(false);
  });
});

describe(isNamedByContent, () => {
  it('is so for assets only', () => {
    expect(['assets/a.js', 'boot.js', 'data/assets/a.json'].map(isNamedByContent)).toEqual([true, false, false]);
  });
});
