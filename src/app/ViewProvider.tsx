/** Gives everything below the store, the results of the current filter and the language. */
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand/react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { applyFilter } from '#domain/filter.ts';
import { encodeView } from '#domain/viewCodec.ts';
import type { ViewState } from '#domain/viewState.ts';
import { LanguageContext } from '#i18n/I18nContext.ts';
import { ViewContext } from '#state/ViewContext.ts';
import type { ViewStore } from '#state/viewStore.ts';

interface ViewProviderProps {
  readonly store: ViewStore;
  readonly languages: readonly [string, ...string[]];
  /** Relative address of the dashboard, where this is not it: links lead there. */
  readonly dashboard?: string;
  readonly children: ReactNode;
}

export function ViewProvider({ store, languages, dashboard, children }: ViewProviderProps) {
  const loaded = useLoadedDataset();
  const language = useStore(store, (state) => state.view.language);
  const query = useDeferredValue(useStore(store, (state) => state.view.query));
  const selection = useStore(store, (state) => state.view.selection);
  const results = useMemo(() => applyFilter(loaded, { query, selection }), [loaded, query, selection]);
  const value = useMemo(
    () => ({
      store,
      results,
      addressOf: (view: ViewState) => `${dashboard ?? ''}?${encodeView(view, { languages })}`,
      leadsOut: dashboard !== undefined,
    }),
    [store, results, languages, dashboard],
  );
  return (
    <LanguageContext value={language}>
      <ViewContext value={value}>{children}</ViewContext>
    </LanguageContext>
  );
}
