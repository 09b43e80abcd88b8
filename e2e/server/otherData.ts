/**
 * The built site with another dataset in it: the same scripts and styles, and pages without anything rendered, so that
 * the page is drawn from the data alone. Building a site anew for each dataset would take most of a minute.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All that the first page is made from; what is fetched later, such as icons, stands beside it. */
const SHARED = /\/(?:assets|icons|[^/]+\.(?:js|svg|webmanifest))(?:\/|$)/;
const RENDERED = /(<div id="root">)[\s\S]*(<\/div>\s*<\/body>)/;

/**
 * @param languages those of the site, the front page's first
 * @param data the text of its dataset
 * @returns its folder, to be removed by the caller
 */
export function makeOtherSite(built: string, languages: readonly string[], data: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-other-'));
  cpSync(built, folder, {
    recursive: true,
    filter: (path) => path === built || (SHARED.test(path.slice(built.length)) && !/\.(?:br|gz)$/.test(path)),
  });
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  const empty = page
    .replace(RENDERED, '$1$2')
    // The page is not to take these bytes for those that the build checked.
    .replace(/ data-digest="[^"]*"/, '')
    .replace(/data-languages="[^"]*"/, () => `data-languages="${languages.join(' ')}"`);
  if (!RENDERED.test(page)) throw new Error('the built page has no content to be taken out');
  writeFileSync(join(folder, 'index.html'), empty);
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/dataset.json'), data);
  return folder;
}
