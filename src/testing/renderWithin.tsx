/** Renders a piece of the page as it stands in the page: on a dataset, in a language, under a view. */
import { render } from 'vitest-browser-react';
import type { ReactNode } from 'react';
import { ViewProvider } from '#app/ViewProvider.tsx';
import { DatasetContext } from '#dataset/DatasetContext.ts';
import { indexDataset } from '#domain/dataset.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { initialView, type ViewState } from '#domain/viewState.ts';
import { LanguageContext } from '#i18n/I18nContext.ts';
import { loadMessages } from '#i18n/languages.ts';
import { loadLateWords } from '#i18n/lateWords.ts';
import { createViewStore, type ViewStore } from '#state/viewStore.ts';
import { miniDataset } from './miniDataset.ts';

interface Setting {
  readonly language?: string;
  readonly view?: Partial<ViewState>;
  readonly records?: DatasetRecords;
  /** As in an embedded form. */
  readonly leadsOut?: boolean;
}

/** The rendered piece and the store that it follows and changes. */
export async function renderWithin(piece: ReactNode, setting: Setting = {}) {
  const { language = 'en', records = miniDataset } = setting;
  await Promise.all([loadMessages(language), loadLateWords()]);
  const dataset = indexDataset(records);
  const search = buildSearchIndex(dataset);
  const view: ViewState = { ...initialView(language), ...setting.view };
  const store: ViewStore = createViewStore(view);
  const screen = await render(
    <DatasetContext value={{ dataset, search, dropped: [], address: './data/dataset.json', isChanged: false }}>
      <LanguageContext value={language}>
        <ViewProvider store={store} leadsOut={setting.leadsOut ?? false}>
          {piece}
        </ViewProvider>
      </LanguageContext>
    </DatasetContext>,
  );
  return { screen, store, dataset };
}
