import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPrecache } from './offlineWorker.ts';
import { POLICY_HASH } from './policy.mjs';

const FILES = [
  'index.html',
  'ja/index.html',
  'areas/one/index.html',
  '404.html',
  'boot.js',
  'favicon.svg',
  'manifest.webmanifest',
  'data/dataset.json',
  'assets/b.js',
  'assets/b.js.br',
  'assets/a.css',
  'assets/a.css.gz',
  'third-party-licences.md',
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-precache-'));
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

function list() {
  return listPrecache({ folder, build: 'b1', sitePath: '/', pages: ['', 'ja/'] });
}

describe(listPrecache, () => {
  it('lists the pages, every asset and what they need, and nothing else', () => {
    expect(list().files.map(({ path }) => path)).toEqual([
      '',
      'ja/',
      'assets/a.css',
      'assets/b.js',
      'boot.js',
      'favicon.svg',
      'manifest.webmanifest',
      'data/dataset.json',
      '404.html',
    ]);
  });

  it('names each by its content', () => {
    const digest = createHash('sha256').update('data/dataset.json').digest('base64');
    expect(list().files.find(({ path }) => path === 'data/dataset.json')?.digest).toBe(digest);
  });

  it('carries the headers’ name, so that other headers are another version', () => {
    expect(list().policy).toBe(POLICY_HASH);
  });

  it('can do without the page for missing addresses alone, which some hosts do not give out', () => {
    expect(
      list()
        .files.filter(({ isOptional }) => isOptional)
        .map(({ path }) => path),
    ).toEqual(['404.html']);
  });

  it('refuses a site that lacks a file', () => {
    rmSync(join(folder, 'boot.js'));
    expect(list).toThrow('boot.js');
  });
});
