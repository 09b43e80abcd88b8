/** In development one unrendered page answers every address; this tells it its language and its root as a build would. */
import type { Plugin } from 'vite';
import { placeTemplate } from './pages.ts';

const LANGUAGE_FOLDER = /^\/([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\//;

export function devPages(): Plugin {
  return {
    name: 'communique:dev-pages',
    apply: 'serve',
    transformIndexHtml(html, { originalUrl }) {
      const language = LANGUAGE_FOLDER.exec(originalUrl ?? '/')?.[1];
      return language === undefined ? html : placeTemplate(html, `${language}/`, language);
    },
  };
}
