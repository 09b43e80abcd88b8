import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate, folderOf, placeTemplate } from './pages.ts';

const TEMPLATE = readFileSync('index.html', 'utf8');
const BUILT = TEMPLATE.replace('/src/main.tsx', './assets/entry.js');

describe(folderOf, () => {
  it('puts the first language at the root and each other in its folder', () => {
    expect(['en', 'ja', 'pt-BR'].map((language) => folderOf(language, ['en', 'ja', 'pt-BR']))).toEqual([
      '',
      'ja/',
      'pt-BR/',
    ]);
  });
});

describe(fillTemplate, () => {
  const page = { html: '<p href="./x">costs $&amp; $1</p>', head: '<title>日本語</title>', lang: 'ja' };

  it('fills every marked place and leaves no mark behind', () => {
    const filled = fillTemplate(BUILT, 'ja/', page);
    expect(filled).toContain(`<div id="root">${page.html}</div>`);
    expect(filled).toContain(page.head);
    expect(filled).not.toContain('<title>Communiqué');
    expect(filled).not.toContain('<!--');
  });

  it('leads the addresses of the template, and only those, back to the root', () => {
    const filled = fillTemplate(BUILT, 'ja/', page);
    expect(filled).toContain('<html lang="ja" data-root="../">');
    expect(filled).toContain('src="../assets/entry.js"');
    expect(filled).toContain('href="../data/dataset.json"');
    expect(filled).toContain('<p href="./x">');
  });

  it('leaves the addresses of the front page as they are', () => {
    expect(fillTemplate(BUILT, '', page)).toContain('src="./assets/entry.js"');
  });

  it('refuses a template that lost a mark', () => {
    expect(() => fillTemplate(BUILT.replace('<!--app-->', ''), '', page)).toThrow('<!--app-->');
  });
});

describe(placeTemplate, () => {
  it('keeps the marks, for a page that nothing was rendered for', () => {
    expect(placeTemplate(BUILT, 'ja/', 'ja')).toContain('<!--app-->');
  });
});
