/**
 * Writes every page inside the build, not after it, so that whatever lists the built files by their
 * content (an offline cache, say) lists the final ones.
 */
import type { Plugin } from 'vite';
import { fillTemplate, type RenderedPage } from './pages.ts';

/**
 * @param pages rendered pages by their folder; the one at '' is the front page
 * @param languages the site's languages, the front page's first
 */
export function prerender(pages: ReadonlyMap<string, RenderedPage>, languages: readonly string[]): Plugin {
  return {
    name: 'communique:prerender',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const front = bundle['index.html'];
        if (front?.type !== 'asset') throw new Error('the build made no index.html to fill');
        const template = front.source.toString();
        for (const [folder, page] of pages) {
          const source = fillTemplate(template, folder, page, languages);
          if (folder === '') front.source = source;
          else this.emitFile({ type: 'asset', fileName: `${folder}index.html`, source });
        }
      },
    },
  };
}
