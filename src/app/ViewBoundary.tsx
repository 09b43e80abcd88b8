/** Makes the view's store from the address once the data is known, and keeps the two in step. */
import { useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { foldAll } from '#domain/searchIndex.ts';
import { decodeAddress, type AddressParts } from '#domain/viewAddress.ts';
import { LANGUAGE_IDS, loadMessages } from '#i18n/languages.ts';
import { startUrlSync } from '#state/urlSync.ts';
import { createViewStore } from '#state/viewStore.ts';
import { useIsLive } from '#ui/useIsLive.ts';
import { workAtRest } from '#ui/whenAtRest.ts';
import { ViewProvider } from './ViewProvider.tsx';

interface ViewBoundaryProps {
  readonly root: string;
  readonly place: AddressParts;
  readonly children: ReactNode;
}

export function ViewBoundary({ root, place, children }: ViewBoundaryProps) {
  const { dataset, search: index } = useLoadedDataset();
  const context = useMemo(() => ({ dataset, languages: LANGUAGE_IDS }), [dataset]);
  const [store] = useState(() => {
    const { view, dropped } = decodeAddress(place, context);
    return createViewStore(view, dropped, root);
  });
  const isLive = useIsLive();
  useLayoutEffect(() => {
    // What boot.js set for the time until now: from this paint on the page is the one that was asked for.
    document.documentElement.dataset['scripts'] = 'running';
  }, []);
  useEffect(() => {
    const sync = startUrlSync(store, context, async (view) => {
      await loadMessages(view.language);
    });
    window.addEventListener('pagehide', sync.flush);
    return () => {
      window.removeEventListener('pagehide', sync.flush);
      sync.stop();
    };
  }, [store, context]);
  useEffect(() => {
    // What is below has its handlers, and all that scripts add to a built page: from here on the page answers.
    if (isLive) document.documentElement.dataset['ready'] = '';
  }, [isLive]);
  // A search then finds everything folded; one that comes sooner folds what it needs.
  useEffect(() => workAtRest(foldAll(index)), [index]);
  return <ViewProvider store={store}>{children}</ViewProvider>;
}
