/**
 * Writes every page inside the build, not after it, so that whatever lists the built files by their
 * content (an offline cache, say) lists the final ones.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../setup/root.mjs';
import { criticalStyles } from './criticalStyles.ts';
import { fillTemplate, type RenderedPage } from './pages.ts';

/** Where the build keeps the page that it fills, for tests that fill it with other datasets. */
export const TEMPLATE = join(ROOT, '.cache/build/template.html');
/** What follows a page's own head in the template. */
const HEAD_END = '<!--/head-->';

const ENTRY = /\s*<script type="module" crossorigin src="\.\/([^"]+)"><\/script>/;
const IMPORTED = /\s*<link rel="modulepreload" crossorigin href="\.\/([^"]+)">/g;
const STYLES = /\s*<link rel="stylesheet"[^>]*? href="\.\/([^"]+)">/;

/**
 * The entry and what it imports become a list for boot.js: as links of the page they would share the connection with the
 * styles, which the first paint waits for, and be compiled before it.
 */
function startAfterPaint(template: string): string {
  const [, entry] = ENTRY.exec(template) ?? [];
  if (entry === undefined) throw new Error('the build put no entry into index.html');
  const scripts = [entry, ...[...template.matchAll(IMPORTED)].map(([, file]) => file)].join(' ');
  return template
    .replace(IMPORTED, '')
    .replace(ENTRY, () => `\n    <meta name="communique-start" content="${scripts}" />`);
}

/**
 * @param pages rendered pages by their folder; the one at '' is the front page
 * @param languages the site's languages, the front page's first
 * @param keep gets the page before it is filled, with the names of the built files
 */
export function prerender(
  pages: ReadonlyMap<string, RenderedPage>,
  languages: readonly string[],
  keep: (template: string) => void,
): Plugin {
  return {
    name: 'communique:prerender',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('the build made no index.html to fill');
        const template = startAfterPaint(index.source.toString());
        keep(template);
        const [styles, file = ''] = STYLES.exec(template) ?? [];
        const sheet = bundle[file];
        if (styles === undefined || sheet?.type !== 'asset')
          throw new Error('the build made no style sheet for the page');
        const css = sheet.source.toString();
        // A page begins with the styles that pages of its kind need, asked for before anything else. The whole waits, as
        // if for print alone, until scripts put it in force (src/main.tsx); without scripts it is in force at once.
        const beginWith = (name: string, those: readonly RenderedPage[]) => {
          const source = criticalStyles(
            css,
            those.map(({ html }) => html),
          );
          const first = this.getFileName(this.emitFile({ type: 'asset', name, source }));
          const rest = [
            `<link rel="stylesheet" media="print" data-whole href="./${file}">`,
            `<noscript><link rel="stylesheet" href="./${file}"></noscript>`,
          ];
          return template
            .replace(styles, () => ['', ...rest].join('\n    '))
            .replace(HEAD_END, (mark) => `${mark}\n    <link rel="stylesheet" href="./${first}">`);
        };
        const all = [...pages.values()];
        const front = beginWith(
          'front.css',
          all.filter(({ item }) => item === null),
        );
        const article = beginWith(
          'article.css',
          all.filter(({ item }) => item !== null),
        );
        for (const [folder, page] of pages) {
          const source = fillTemplate(page.item === null ? front : article, folder, page, languages);
          if (folder === '') index.source = source;
          else this.emitFile({ type: 'asset', fileName: `${folder}index.html`, source });
        }
      },
    },
  };
}
