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
 * The entry, what it imports, and the whole style sheet become a list for boot.js: as links of the page they would share
 * the connection with the styles that the first paint waits for, and be compiled before it.
 */
function startAfterPaint(template: string): string {
  const [, entry] = ENTRY.exec(template) ?? [];
  const [, styles] = STYLES.exec(template) ?? [];
  if (entry === undefined) throw new Error('the build put no entry into index.html');
  if (styles === undefined) throw new Error('the build made no style sheet for the page');
  const imported = [...template.matchAll(IMPORTED)].map(([, file]) => file);
  const list = `<meta name="communique-start" content="${[entry, ...imported, styles].join(' ')}" />`;
  return template.replace(IMPORTED, '').replace(ENTRY, () => `\n    ${list}`);
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
        if (styles === undefined || sheet?.type !== 'asset') throw new Error(`the build made no ${file}`);
        const css = sheet.source.toString();
        // A page begins with the styles that pages of its kind need, asked for before anything else. The whole comes after
        // the first paint; without scripts it is in force at once.
        const beginWith = (name: string, those: readonly RenderedPage[]) => {
          const source = criticalStyles(
            css,
            those.map(({ html }) => html),
          );
          const first = this.getFileName(this.emitFile({ type: 'asset', name, source }));
          return template
            .replace(styles, `\n    <noscript>${styles.trim()}</noscript>`)
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
