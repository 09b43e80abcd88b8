/** Renders the default view of one language at build time, with the app's own components. */
import { prerender } from 'react-dom/static';
import { App } from './app/App.tsx';
import { createQueryClient, datasetAddress, datasetQuery } from '#dataset/datasetQuery.ts';
import type { LoadedDataset } from '#dataset/loadDataset.ts';
import { indexDataset } from '#domain/dataset.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import { buildSearchIndex } from '#domain/search.ts';
import { localize } from '#domain/text.ts';
import { languagesFrom, loadMessages } from '#i18n/languages.ts';

interface PageRequest {
  readonly records: DatasetRecords;
  readonly language: string;
}

interface RenderedPage {
  /** What stands in `#root`. */
  readonly html: string;
  /** Title and description. */
  readonly head: string;
  readonly lang: string;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function renderHead({ profile, meeting }: DatasetRecords, language: string): string {
  const title = `${localize(meeting.name, language).text} · Communiqué`;
  const description = localize(profile.description, language).text;
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
  ].join('\n    ');
}

export async function renderPage({ records, language }: PageRequest): Promise<RenderedPage> {
  await loadMessages(language);
  const dataset = indexDataset(records);
  const address = datasetAddress(language === records.profile.languages[0] ? './' : '../');
  const loaded: LoadedDataset = { dataset, search: buildSearchIndex(dataset), dropped: [], address };
  const queryClient = createQueryClient();
  queryClient.setQueryData(datasetQuery(address).queryKey, loaded);
  const { prelude } = await prerender(
    <App
      queryClient={queryClient}
      address={address}
      languages={languagesFrom(language)}
      startLanguage={language}
      search=""
    />,
    // Whole and in order: content sent in pieces would be put in place by inline scripts, which the policy refuses.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return { html: await new Response(prelude).text(), head: renderHead(records, language), lang: language };
}
