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

/** The entry is fetched at once, and read by boot.js when the page is painted. */
function startAfterPaint(template: string): string {
  const entry = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
  if (!entry.test(template)) throw new Error('the build put no entry into index.html');
  return template.replace(entry, '<link rel="modulepreload" data-start crossorigin href="$1">');
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
        const front = bundle['index.html'];
        if (front?.type !== 'asset') throw new Error('the build made no index.html to fill');
        const template = startAfterPaint(front.source.toString());
        keep(template);
        const [styles, file = ''] = /<link rel="stylesheet"[^>]*? href="\.\/([^"]+)">/.exec(template) ?? [];
        const sheet = bundle[file];
        if (styles === undefined || sheet?.type !== 'asset')
          throw new Error('the build made no style sheet for the page');
        const fronts = [...pages].filter(([, { item }]) => item === null);
        const critical = this.emitFile({
          type: 'asset',
          name: 'critical.css',
          source: criticalStyles(
            sheet.source.toString(),
            fronts.map(([, { html }]) => html),
          ),
        });
        // The front pages begin with what they need. The whole waits, as if for print alone, until scripts put it in
        // force (src/main.tsx); without scripts it is in force at once.
        const light = template
          .replace(styles, () =>
            [
              `<link rel="stylesheet" media="print" data-whole href="./${file}">`,
              `<noscript><link rel="stylesheet" href="./${file}"></noscript>`,
            ].join('\n    '),
          )
          // Asked for before anything else: the first paint waits for it alone.
          .replace(HEAD_END, (mark) => `${mark}\n    <link rel="stylesheet" href="./${this.getFileName(critical)}">`);
        for (const [folder, page] of pages) {
          const source = fillTemplate(page.item === null ? light : template, folder, page, languages);
          if (folder === '') front.source = source;
          else this.emitFile({ type: 'asset', fileName: `${folder}index.html`, source });
        }
      },
    },
  };
}
