/** Renders every page of the site at build time, with the app's own components: the front page and one for each record that has a page, in each language. */
import { prerender } from 'react-dom/static';
import { App } from './app/App.tsx';
import { ItemPage } from './app/ItemPage.tsx';
import { Page } from './app/Page.tsx';
import { DRAWER } from './app/parts.ts';
import { datasetAddress } from '#dataset/datasetQuery.ts';
import type { LoadedDataset } from '#dataset/loadDataset.ts';
import { indexDataset, type Item } from '#domain/dataset.ts';
import { headHtml } from '#domain/head/headHtml.ts';
import { pageHead, picturePath } from '#domain/head/pageHead.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { folderOf, itemsWithPages, pageOf, siteLanguages } from '#domain/viewAddress.ts';
import { LANGUAGE_IDS, loadMessages, messagesOf } from '#i18n/languages.ts';

export interface SiteRequest {
  readonly records: DatasetRecords;
  /** Where the site will be, with the last slash; null where that is not known. */
  readonly site: string | null;
}

export interface RenderedPage {
  /** What stands in `#root`. */
  readonly html: string;
  /** What the head holds about this page. */
  readonly head: string;
  readonly lang: string;
  /** Id of the record that the page is about; null for a front page. */
  readonly item: string | null;
}

/** From a page in this folder to the site's root, as a relative address. */
function rootFrom(folder: string): string {
  return folder === '' ? './' : '../'.repeat(folder.split('/').length - 1);
}

/** @returns every page by its folder below the site's root; '' is the front page */
export async function renderSite({ records, site }: SiteRequest): Promise<Map<string, RenderedPage>> {
  const dataset = indexDataset(records);
  const search = buildSearchIndex(dataset);
  const languages = siteLanguages(records.profile.languages, LANGUAGE_IDS);
  // Waiting parts would bring inline scripts with them, which the policy refuses.
  await Promise.all([DRAWER.load(), ...languages.map(loadMessages)]);

  const render = async (folder: string, language: string, item: Item | null): Promise<RenderedPage> => {
    const root = rootFrom(folder);
    const address = datasetAddress(root);
    const loaded: LoadedDataset = { dataset, search, dropped: [], address, isChanged: false };
    const { prelude } = await prerender(
      <App loaded={loaded} startLanguage={language} root={root} place={{ path: folder, search: '' }} isBuilt>
        {item ? <ItemPage /> : <Page />}
      </App>,
      // Whole and in order: content sent in pieces would be put in place by inline scripts.
      { progressiveChunkSize: Number.POSITIVE_INFINITY },
    );
    const { page, load } = messagesOf(language);
    const about = pageHead({
      dataset,
      language,
      item,
      site,
      name: page.name,
      picture: site === null ? null : picturePath(item),
    });
    // What public/boot.js says where the scripts cannot start.
    const notStarted = { name: 'communique-not-started', content: load.notStarted };
    const head = headHtml({ ...about, metas: [...about.metas, notStarted] });
    return { html: await new Response(prelude).text(), head, lang: language, item: item?.record.id ?? null };
  };

  const pages = new Map<string, RenderedPage>();
  for (const language of languages) {
    const home = folderOf(language, languages);
    pages.set(home, await render(home, language, null));
    for (const item of itemsWithPages(dataset)) {
      const own = pageOf(item) ?? '';
      const page = await render(home + own, language, item);
      pages.set(home + own, page);
      // Addresses of former times show the same, and scripts correct them.
      for (const { from, to } of records.profile.renamed ?? []) {
        if (to === item.record.id) pages.set(home + own.replace(`/${to}/`, `/${from}/`), page);
      }
    }
  }
  return pages;
}
