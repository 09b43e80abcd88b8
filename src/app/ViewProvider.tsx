/** Gives everything below the store, the results of the current filter and the language. */
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand/react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { applyFilter } from '#domain/filter.ts';
import { encodeAddress } from '#domain/viewAddress.ts';
import type { ViewState } from '#domain/viewState.ts';
import { LanguageContext } from '#i18n/I18nContext.ts';
import { LANGUAGE_IDS } from '#i18n/languages.ts';
import { ViewContext } from '#state/ViewContext.ts';
import type { ViewStore } from '#state/viewStore.ts';

interface ViewProviderProps {
  readonly store: ViewStore;
  /** Whether this is not the dashboard itself: links lead out to it. */
  readonly leadsOut?: boolean;
  readonly children: ReactNode;
}

export function ViewProvider({ store, leadsOut = false, children }: ViewProviderProps) {
  const loaded = useLoadedDataset();
  const language = useStore(store, (state) => state.view.language);
  const query = useDeferredValue(useStore(store, (state) => state.view.query));
  const selection = useStore(store, (state) => state.view.selection);
  const results = useMemo(() => applyFilter(loaded, { query, selection }), [loaded, query, selection]);
  const value = useMemo(
    () => ({
      store,
      results,
      addressOf: (view: ViewState) => encodeAddress(view, { dataset: loaded.dataset, languages: LANGUAGE_IDS }),
      leadsOut,
    }),
    [store, results, loaded.dataset, leadsOut],
  );
  return (
    <LanguageContext value={language}>
      <ViewContext value={value}>{children}</ViewContext>
    </LanguageContext>
  );
}
