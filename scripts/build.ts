/**
 * `npm run build`: checks the data, renders every page on the server side, and builds the site around them.
 * `--data <folder>` builds another dataset; `--path /x/` says in which folder of its host the site will be;
 * `--site https://host/x/` says the whole address, for what must hold it; `--security-contact` and `--security-expires`
 * make a security.txt; `--quiet` prints only what is wrong.
 */
import { mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { embedPage, EMBED_PAGE } from './build/embedPage.ts';
import { toHeadersFile, toHtaccess, type TopEntry } from './build/hostFiles.ts';
import {
  buildId,
  chooseDataset,
  chooseSiteAddress,
  chooseSitePath,
  datasetFolder,
  DIST,
  forgetBuild,
  recordBuild,
  siteAddress,
  sitePath,
} from './build/inputs.mjs';
import { renderNotFoundPage } from './build/notFoundPage.ts';
import { NOT_FOUND, writeOfflineWorker } from './build/offlineWorker.ts';
import { drawPictures } from './build/picture/pictures.ts';
import type { RenderedPage } from './build/pages.ts';
import { policyInPages } from './build/policyPlugin.ts';
import { precompress } from './build/precompress.ts';
import { prerender, TEMPLATE } from './build/prerenderPlugin.ts';
import { loadServerSide, SERVER_SIDE, SERVER_SIDE_ENTRY } from './build/serverSide.ts';
import { readSecurityContact, SECURITY_TXT, toSecurityTxt, type SecurityContact } from './build/securityTxt.ts';
import { loadCheckedDataset } from './dataset/readDataset.ts';
import { readOptions } from './setup/options.mjs';
import { ROOT } from './setup/root.mjs';
import { indexDataset } from '#domain/dataset.ts';
import { robots, siteMap } from '#domain/head/siteMap.ts';
import { folderOf, itemsWithPages, pageOf } from '#domain/viewAddress.ts';

const ENTRY = join(ROOT, 'src/entryServer.tsx');
/** For scripts/checkSize.ts; of no use to a visitor. */
const MANIFEST = join(ROOT, '.cache/build/manifest.json');
const EMBED_MANIFEST = join(ROOT, '.cache/build/embed-manifest.json');

type Records = ReturnType<typeof loadCheckedDataset>;

async function renderPages(records: Records, config: InlineConfig): Promise<Map<string, RenderedPage>> {
  await build({
    ...config,
    build: {
      ssr: ENTRY,
      outDir: SERVER_SIDE,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      license: false,
      rolldownOptions: { output: { entryFileNames: SERVER_SIDE_ENTRY } },
    },
  });
  const { renderSite } = await loadServerSide();
  return renderSite({ records, site: siteAddress() });
}

function writeNotFoundPage(id: string, languages: readonly string[]): void {
  const styles = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.css'));
  const page = renderNotFoundPage({
    build: id,
    sitePath: sitePath(),
    styles: styles.map((file) => `assets/${file}`),
    folders: new Map(languages.map((language) => [language, folderOf(language, languages)])),
  });
  writeFileSync(join(DIST, NOT_FOUND), page);
}

/** For the hosts that read their settings from the site itself. Ours and nginx have theirs elsewhere. */
function writeHostFiles(): void {
  const entries = readdirSync(DIST, { withFileTypes: true }).map((entry): TopEntry => {
    const isFolder = entry.isDirectory();
    const hasPages = isFolder && readdirSync(join(DIST, entry.name), { recursive: true }).join('\n').includes('.html');
    return { name: entry.name, isFolder, hasPages };
  });
  writeFileSync(join(DIST, '_headers'), toHeadersFile(entries));
  writeFileSync(join(DIST, '.htaccess'), toHtaccess(sitePath()));
}

/** A map of the site and links to pictures must hold whole addresses: without the site's own there are none. */
function writeCrawlerFiles(records: Records, languages: readonly string[]): void {
  const site = siteAddress();
  writeFileSync(join(DIST, 'robots.txt'), robots(site));
  if (site === null) return;
  const { released } = records.profile;
  const dataset = indexDataset(records);
  const pages = ['', ...itemsWithPages(dataset).map((item) => pageOf(item) ?? '')];
  writeFileSync(join(DIST, 'sitemap.xml'), siteMap({ site, pages, languages, modified: released }));
  mkdirSync(join(DIST, 'pictures'));
  for (const [path, picture] of drawPictures(dataset)) writeFileSync(join(DIST, path), picture);
}

function keepAside(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function keepManifest(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  renameSync(join(DIST, '.vite/manifest.json'), path);
  rmdirSync(join(DIST, '.vite'));
}

/**
 * A build of its own: sharing chunks would cut the dashboard's scripts into a dozen, and a frame in another site shares
 * no cache with the dashboard anyway. After the worker's list, since nobody reads a frame offline.
 */
async function buildEmbed(config: InlineConfig, id: string, records: Records): Promise<void> {
  await build({
    ...config,
    plugins: [policyInPages(id), embedPage(records)],
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      license: false,
      rolldownOptions: { input: EMBED_PAGE },
    },
  });
  keepManifest(EMBED_MANIFEST);
}

/** @throws {Error} at once, rather than after the build, if what was asked for cannot be written */
function readContact(): SecurityContact | null {
  const today = new Date().toISOString().slice(0, 10);
  const contact = readSecurityContact(values['security-contact'], values['security-expires'], today);
  if (contact !== null && sitePath() !== '/')
    throw new Error('security.txt belongs at the root of its host: whoever has that must put it there.');
  return contact;
}

function writeSecurityTxt(contact: SecurityContact, languages: readonly string[]): void {
  mkdirSync(join(DIST, dirname(SECURITY_TXT)), { recursive: true });
  writeFileSync(join(DIST, SECURITY_TXT), toSecurityTxt(contact, languages, siteAddress()));
}

async function buildSite(quiet: boolean, contact: SecurityContact | null): Promise<void> {
  const config: InlineConfig = { root: ROOT, logLevel: quiet ? 'warn' : 'info' };
  const id = buildId();
  const records = loadCheckedDataset(datasetFolder());
  const pages = await renderPages(records, config);
  // In the order of the dataset, without those that the interface does not speak.
  const languages = [...new Set([...pages.values()].map(({ lang }) => lang))];
  await build({
    ...config,
    plugins: [policyInPages(id), prerender(pages, languages, (template) => keepAside(TEMPLATE, template))],
  });
  keepManifest(MANIFEST);
  writeNotFoundPage(id, languages);
  // From here on what is there is final: the worker's list is of contents.
  const fronts = languages.map((language) => folderOf(language, languages));
  await writeOfflineWorker({ folder: DIST, build: id, sitePath: sitePath(), pages: fronts });
  await buildEmbed(config, id, records);
  writeCrawlerFiles(records, languages);
  if (contact !== null) writeSecurityTxt(contact, languages);
  writeHostFiles();
  precompress(DIST, fronts);
}

const { values } = readOptions(
  'npm run build -- [--data <folder of a dataset>] [--path /x/] [--site https://host/x/] [--security-contact mailto:... --security-expires 2027-01-31] [--quiet]',
  {
    options: {
      data: { type: 'string' },
      path: { type: 'string' },
      site: { type: 'string' },
      'security-contact': { type: 'string' },
      'security-expires': { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  },
);
chooseDataset(values.data);
chooseSitePath(values.path);
chooseSiteAddress(values.site);
forgetBuild();
try {
  await buildSite(values.quiet, readContact());
  recordBuild();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
