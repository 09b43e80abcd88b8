import { describe, expect, it } from 'vitest';
import { cacheName, ownCaches, staleCaches, type Precache } from './precache.ts';

const PRECACHE: Precache = {
  build: 'b1',
  policy: 'p1',
  sitePath: '/',
  notFound: '404.html',
  fronts: [''],
  itemFolders: [],
  files: [],
};

describe(cacheName, () => {
  it('changes with the build, with the headers and with the folder', () => {
    const names = [
      cacheName('/', PRECACHE),
      cacheName('/', { ...PRECACHE, build: 'b2' }),
      cacheName('/', { ...PRECACHE, policy: 'p2' }),
      cacheName('/x/', PRECACHE),
    ];
    expect(new Set(names).size).toBe(4);
  });
});

describe(ownCaches, () => {
  it('knows its own among those of other sites of the origin', () => {
    const own = cacheName('/', PRECACHE);
    expect(ownCaches(['other', cacheName('/x/', PRECACHE), own, 'communique', 'communique|'], '/')).toEqual([own]);
  });
});

describe(staleCaches, () => {
  const nameOf = (build: string, scope = '/') => cacheName(scope, { ...PRECACHE, build });

  it('lets all go but the current one and the one before it', () => {
    const names = ['b1', 'b2', 'b3', 'b4'].map((build) => nameOf(build));
    expect(staleCaches(names, '/', nameOf('b4'))).toEqual([nameOf('b1'), nameOf('b2')]);
  });

  it('never touches what is another’s', () => {
    const names = ['foreign', nameOf('b1', '/x/'), nameOf('b2', '/x/'), nameOf('b3', '/x/'), nameOf('b4')];
    expect(staleCaches(names, '/', nameOf('b4'))).toEqual([]);
  });

  it('keeps the version that a rollback returns to', () => {
    expect(staleCaches([nameOf('b1'), nameOf('b2')], '/', nameOf('b1'))).toEqual([]);
  });
});
