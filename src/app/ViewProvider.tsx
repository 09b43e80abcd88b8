/** Gives everything below the store, the results of the current filter and the language. */
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand/react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { applyFilter } from '#domain/filter.ts';
import { toTerms } from '#domain/fold.ts';
import { encodeAddress } from '#domain/viewAddress.ts';
import type { ViewState } from '#domain/viewState.ts';
import { LanguageContext } from '#i18n/I18nContext.ts';
import { LANGUAGE_IDS } from '#i18n/languages.ts';
import { DepartureContext, ShownContext, TermsContext, ViewContext } from '#state/ViewContext.ts';
import type { ViewStore } from '#state/viewStore.ts';
import { useLater } from '#ui/useLater.ts';

interface ViewProviderProps {
  readonly store: ViewStore;
  /** Whether this is not the dashboard itself: links lead out to it. */
  readonly leadsOut?: boolean;
  readonly children: ReactNode;
}

export function ViewProvider({ store, leadsOut = false, children }: ViewProviderProps) {
  const loaded = useLoadedDataset();
  const { dataset } = loaded;
  const state = useStore(store);
  const { language, selection } = state.view;
  const query = useDeferredValue(state.view.query);
  const shown = useMemo(() => {
    const filter = { query, selection };
    return { filter, results: applyFilter(loaded, filter) };
  }, [loaded, query, selection]);
  // Not with every letter typed, but when its results are drawn.
  const departure = useLater(state, query === state.view.query);
  const terms = useMemo(() => toTerms(query), [query]);
  const value = useMemo(
    () => ({
      store,
      addressOf: (view: ViewState) => encodeAddress(view, { dataset, languages: LANGUAGE_IDS }),
      leadsOut,
    }),
    [store, dataset, leadsOut],
  );
  return (
    <LanguageContext value={language}>
      <ViewContext value={value}>
        <ShownContext value={shown}>
          <TermsContext value={terms}>
            <DepartureContext value={departure}>{children}</DepartureContext>
          </TermsContext>
        </ShownContext>
      </ViewContext>
    </LanguageContext>
  );
}
