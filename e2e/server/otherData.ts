/**
 * The built site with another dataset in it: the same scripts and styles, and pages that are rendered from that dataset
 * as a build would, or left empty, so that they are drawn from the data alone. Building the scripts and styles anew for
 * each dataset would take most of a minute.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DatasetRecords } from '#domain/schema.ts';
import { withDigest } from '../../scripts/build/datasetPlugin.ts';
import { fillTemplate, placeTemplate } from '../../scripts/build/pages.ts';
import { TEMPLATE } from '../../scripts/build/prerenderPlugin.ts';
import { datasetText } from '../../scripts/build/publication.ts';
import { loadServerSide } from '../../scripts/build/serverSide.ts';

/** All that the first page is made from; what is fetched later, such as icons, stands beside it. */
const SHARED = /\/(?:assets|icons|[^/]+\.(?:js|svg|webmanifest))(?:\/|$)/;

/** The page that the build fills, without the digest of what it was filled with. */
function emptyPage(): string {
  return readFileSync(TEMPLATE, 'utf8').replace(/ data-digest="[^"]*"/, '');
}

/** @returns its folder, to be removed by the caller */
function makeSite(built: string, pages: ReadonlyMap<string, string>, data: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-other-'));
  cpSync(built, folder, {
    recursive: true,
    filter: (path) => path === built || (SHARED.test(path.slice(built.length)) && !/\.(?:br|gz)$/.test(path)),
  });
  for (const [path, text] of [...pages, ['data/dataset.json', data] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A site whose pages hold what the dataset says before any script runs, and name its digest. */
export async function makeRenderedSite(built: string, records: DatasetRecords): Promise<string> {
  const { renderSite } = await loadServerSide();
  const rendered = await renderSite({ records, site: null });
  const languages = [...new Set([...rendered.values()].map(({ lang }) => lang))];
  const data = datasetText(records);
  const template = withDigest(emptyPage(), data);
  const pages = [...rendered].map(([folder, page]): [string, string] => [
    `${folder}index.html`,
    fillTemplate(template, folder, page, languages),
  ]);
  return makeSite(built, new Map(pages), data);
}

/**
 * A site whose one page is empty, and whose data the page has to check by itself.
 * @param languages those of the site, the front page's first
 * @param data the text of its dataset
 */
export function makeDrawnSite(built: string, languages: readonly string[], data: string): string {
  const page = placeTemplate(emptyPage(), '', { lang: languages[0] ?? 'en', languages });
  return makeSite(built, new Map([['index.html', page.replace('<!--app-->', '')]]), data);
}
