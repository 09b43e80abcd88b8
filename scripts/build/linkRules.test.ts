import { describe, expect, it } from 'vitest';
import { findDeadLinks } from './linkRules.ts';

const FILES = new Set(['index.html', 'ja/index.html', 'areas/a/index.html', 'assets/x.css', 'data/dataset.json']);
const dead = (html: string) => findDeadLinks(html, 'areas/a/index.html', FILES);

describe(findDeadLinks, () => {
  it.for([
    '<a href="../../">',
    '<a href="../../ja/?q=a&amp;view=scope#timeline-heading">',
    '<a href="./">',
    '<a href="#results-heading">',
    '<a href="../../areas/a/?open=b">',
    '<link rel="stylesheet" href="../../assets/x.css">',
    '<a href="https://example.org/">',
    '<a href="mailto:a@example.org">',
  ])('follows %s', (html) => {
    expect(dead(html)).toEqual([]);
  });

  it.for([
    ['<a href="../../areas/b/">', '../../areas/b/'],
    ['<a href="../ja/">', '../ja/'],
    ['<script src="./assets/x.js">', './assets/x.js'],
    ['<a href="/ja/">', '/ja/'],
    ['<a href="../../areas/a">', '../../areas/a'],
  ] as const)('finds that %s leads nowhere, or only at the root of a host', ([html, address]) => {
    expect(dead(html)).toEqual([address]);
  });
});
