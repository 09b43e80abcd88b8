import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withDigest } from './datasetPlugin.ts';

describe(withDigest, () => {
  it('tells the page the digest of its data, at the link that names it', () => {
    const page = withDigest(readFileSync('index.html', 'utf8'), '{"a":1}');
    const digest = createHash('sha256').update('{"a":1}').digest('base64').slice(0, 16);
    expect(page).toMatch(
      /<link rel="alternate" type="application\/json" href="\.\/data\/dataset\.json" data-digest="[^"]+"/,
    );
    expect(page).toContain(`data-digest="${digest}"`);
  });

  it('refuses a page that has lost the link', () => {
    expect(() => withDigest('<html></html>', '')).toThrow('dataset.json');
  });
});
