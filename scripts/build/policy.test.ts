import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toHeadersFile, toHtaccess, toNginxHeaders } from './hostFiles.ts';
import { NGINX_FILES } from './nginxFiles.ts';
import { headersFor, KIND_PATTERNS, kindOf, META_POLICY, TRUSTED_TYPES_POLICY } from './policy.mjs';

describe(kindOf, () => {
  it.for([
    ['/', 'page'],
    ['/ja/', 'page'],
    ['/x/y/index.html', 'page'],
    ['/x/y/areas/some-area', 'page'],
    ['/404.html', 'page'],
    ['/sw.js', 'page'],
    ['/x/y/sw.js', 'page'],
    ['/assets/abc.js', 'asset'],
    ['/x/y/assets/abc.css', 'asset'],
    ['/data/dataset.json', 'file'],
    ['/boot.js', 'file'],
    ['/manifest.webmanifest', 'file'],
    ['/embed/', 'embed'],
    ['/embed/ja/card.html', 'embed'],
  ] as const)('takes %s for a %s', ([path, kind]) => {
    expect(kindOf(path)).toBe(kind);
  });
});

describe('the policy', () => {
  it('makes no exception for anything inline, nor for other origins', () => {
    expect(META_POLICY).not.toMatch(/unsafe|nonce|sha\d|strict-dynamic|https?:|\*/);
    expect(META_POLICY).toContain("default-src 'none'");
    expect(META_POLICY).toContain("require-trusted-types-for 'script'");
  });

  it('says in a page only what browsers heed there', () => {
    expect(META_POLICY).not.toMatch(/frame-ancestors|report/);
  });

  it('names the one Trusted Types policy that the page makes', () => {
    const source = readFileSync('src/offline/registerWorker.ts', 'utf8');
    expect(source).toContain(`POLICY_NAME = '${TRUSTED_TYPES_POLICY}'`);
  });

  it('keeps pages out of foreign frames, and lets embeds and what they need in', () => {
    expect(headersFor('/')['Content-Security-Policy']).toMatch(/frame-ancestors 'self'$/);
    expect(headersFor('/')['X-Frame-Options']).toBe('SAMEORIGIN');
    expect(headersFor('/embed/')['Content-Security-Policy']).toMatch(/frame-ancestors \*$/);
    for (const path of ['/embed/', '/assets/a.js', '/data/dataset.json', '/boot.js']) {
      expect(headersFor(path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
      expect(headersFor(path)).not.toHaveProperty('X-Frame-Options');
    }
  });

  it('lets only what is named by its content be kept unasked', () => {
    expect(headersFor('/assets/a.js')['Cache-Control']).toContain('immutable');
    for (const path of ['/', '/sw.js', '/data/dataset.json', '/manifest.webmanifest', '/404.html'])
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
  });
});

/** Headers by their rule, as Netlify and Cloudflare read the file: every rule that fits an address adds its own. */
function readHeadersFile(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    if (line.startsWith('/')) {
      current = new Map();
      rules.set(line, current);
    } else {
      const [name = '', value = ''] = line.trim().split(/: (.*)/s);
      current.set(name, value);
    }
  }
  return rules;
}

describe('the files for hosts', () => {
  const entries = [
    { name: 'assets', isFolder: true, hasPages: false },
    { name: 'data', isFolder: true, hasPages: false },
    { name: 'embed', isFolder: true, hasPages: true },
    { name: 'index.html', isFolder: false, hasPages: false },
    { name: 'ja', isFolder: true, hasPages: true },
    { name: 'sw.js', isFolder: false, hasPages: false },
  ];
  const rules = readHeadersFile(toHeadersFile(entries));

  it.for(['/', '/index.html', '/sw.js', '/ja/', '/embed/', '/assets/a.js', '/data/dataset.json'])(
    '_headers says of %s what the source says, and nothing twice',
    (path) => {
      const fitting = [...rules].filter(([pattern]) =>
        pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
      );
      const said = fitting.flatMap(([, headers]) => [...headers]);
      expect(new Set(said.map(([name]) => name)).size).toBe(said.length);
      expect(Object.fromEntries(said)).toEqual(headersFor(path));
    },
  );

  it('_headers keeps to the limits of Cloudflare', () => {
    expect(rules.size).toBeLessThanOrEqual(100);
    for (const line of toHeadersFile(entries).split('\n')) expect(line.length).toBeLessThan(2_000);
  });

  it('.htaccess leads a missing address to the page in the site’s own folder', () => {
    expect(toHtaccess('/x/y/')).toContain('ErrorDocument 404 /x/y/404.html');
  });

  it('.htaccess has a condition for each kind, the first pattern winning', () => {
    const [, asset] = KIND_PATTERNS;
    expect(toHtaccess('/')).toContain(
      `immutable" "expr=%{REQUEST_URI} !~ m#/embed/# && %{REQUEST_URI} =~ m#${asset?.pattern}#"`,
    );
  });

  it('nginx sends its headers with errors too', () => {
    const lines = toNginxHeaders()
      .split('\n')
      .filter((line) => line.startsWith('add_header'));
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.every((line) => line.endsWith(' always;'))).toBe(true);
  });

  it.for(NGINX_FILES)('$path is committed as it should read; if not, run npm run headers', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
