import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderOf } from '#domain/viewAddress.ts';
import { fillTemplate, placeTemplate } from './pages.ts';

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
  const page = { html: '<p href="./x">costs $&amp; $1</p>', head: '<title>日本語</title>', lang: 'ja', item: null };
  const SITE = ['en', 'ja'];

  it('fills every marked place and leaves no mark behind', () => {
    const filled = fillTemplate(BUILT, 'ja/', page, SITE);
    expect(filled).toContain(`<div id="root">${page.html}</div>`);
    expect(filled).toContain(page.head);
    expect(filled).not.toContain('<title>Communiqué');
    expect(filled).not.toContain('<!--');
  });

  it('leads the addresses of the template, and only those, back to the root', () => {
    const filled = fillTemplate(BUILT, 'ja/', page, SITE);
    expect(filled).toContain('<html lang="ja" data-root="../">');
    expect(filled).toContain('src="../assets/entry.js"');
    expect(filled).toContain('href="../data/dataset.json"');
    expect(filled).toContain('<p href="./x">');
  });

  it('says what the page of a record is about, and leads back from its depth', () => {
    const filled = fillTemplate(BUILT, 'ja/areas/clean-water/', { ...page, item: 'clean-water' }, SITE);
    expect(filled).toContain('<html lang="ja" data-root="../../../" data-item="clean-water">');
    expect(filled).toContain('src="../../../assets/entry.js"');
  });

  it('names the site’s languages on the front page alone', () => {
    expect(fillTemplate(BUILT, '', page, SITE)).toContain('data-languages="en ja"');
    expect(fillTemplate(BUILT, 'ja/', page, SITE)).not.toContain('data-languages');
  });

  it('leaves the addresses of the front page as they are', () => {
    expect(fillTemplate(BUILT, '', page, SITE)).toContain('src="./assets/entry.js"');
  });

  it('refuses a template that lost a mark', () => {
    expect(() => fillTemplate(BUILT.replace('<!--app-->', ''), '', page, SITE)).toThrow('<!--app-->');
  });
});

describe(placeTemplate, () => {
  it('keeps the marks, for a page that nothing was rendered for', () => {
    expect(placeTemplate(BUILT, 'ja/', { lang: 'ja' })).toContain('<!--app-->');
  });
});
