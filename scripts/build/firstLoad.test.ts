import { describe, expect, it } from 'vitest';
import { toLoadOrder } from './firstLoad.ts';

const MANIFEST = {
  'index.html': {
    file: 'assets/a.js',
    src: 'index.html',
    imports: ['_shared.js'],
    dynamicImports: ['src/Chart.tsx'],
    css: ['assets/a.css'],
  },
  '_shared.js': { file: 'assets/s.js', name: 'shared', imports: ['_deep.js'], css: ['assets/s.css'] },
  '_deep.js': { file: 'assets/d.js', name: 'deep', imports: ['_shared.js'] },
  'src/Chart.tsx': {
    file: 'assets/c.js',
    src: 'src/Chart.tsx',
    imports: ['_shared.js', '_lazy.js'],
    css: ['assets/c.css'],
  },
  '_lazy.js': { file: 'assets/l.js', name: 'lazy' },
  'font.woff2': { file: 'assets/f.woff2', src: 'font.woff2' },
};
const PAGE = `<script src="./boot.js"></script><script type="module" crossorigin src="./assets/a.js"></script>
  <link rel="stylesheet" href="./assets/first.css"><link rel="stylesheet" media="print" href="./assets/a.css">
  <noscript><link rel="stylesheet" href="./assets/a.css"></noscript>`;

describe(toLoadOrder, () => {
  const order = toLoadOrder(MANIFEST, PAGE);

  it('counts what the entry imports, however deep, and what the page names itself', () => {
    expect(order.scripts.map(({ file }) => file)).toEqual(['assets/a.js', 'assets/s.js', 'assets/d.js', 'boot.js']);
  });

  it('counts the styles that the page waits for, not those for print or for readers without scripts', () => {
    expect(order.styles).toEqual(['assets/first.css']);
  });

  it('leaves for later what only a dynamic import reaches', () => {
    expect(order.later.map(({ name }) => name)).toEqual(['src/Chart.tsx', 'lazy']);
  });

  it('refuses the manifest of some other build', () => {
    expect(() => toLoadOrder({}, PAGE)).toThrow('no index.html');
  });
});
