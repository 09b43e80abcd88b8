/** In development one unrendered page answers every address; this tells it its language and its root as a build would. */
import type { Plugin } from 'vite';
import { PAGE_FOLDERS } from '#domain/viewAddress.ts';
import { placeTemplate } from './pages.ts';

const LANGUAGE = '([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/';
const PAGE = `(?:${Object.values(PAGE_FOLDERS).join('|')})/[^/]+/`;
const PLACE = new RegExp(`^/((?:${LANGUAGE})?(?:${PAGE})?)(?:$|[?#]|index[.]html)`);

export function devPages(): Plugin {
  return {
    name: 'communique:dev-pages',
    apply: 'serve',
    transformIndexHtml(html, { originalUrl }) {
      const [, folder = '', language = 'en'] = PLACE.exec(originalUrl ?? '/') ?? [];
      return folder === '' ? html : placeTemplate(html, folder, { lang: language });
    },
  };
}
