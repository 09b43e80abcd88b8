/** Makes the view's store from the address once the data is known, and keeps the two in step. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { foldAll } from '#domain/search.ts';
import { decodeView } from '#domain/viewCodec.ts';
import { loadMessages } from '#i18n/languages.ts';
import { startUrlSync } from '#state/urlSync.ts';
import { createViewStore } from '#state/viewStore.ts';
import { workAtRest } from '#ui/whenAtRest.ts';
import { ViewProvider } from './ViewProvider.tsx';

interface ViewBoundaryProps {
  readonly search: string;
  readonly languages: readonly [string, ...string[]];
  readonly children: ReactNode;
}

export function ViewBoundary({ search, languages, children }: ViewBoundaryProps) {
  const { dataset, search: index } = useLoadedDataset();
  const context = useMemo(() => ({ dataset, languages }), [dataset, languages]);
  const [store] = useState(() => {
    const { view, dropped } = decodeView(search, context);
    return createViewStore(view, dropped);
  });
  useEffect(() => {
    const sync = startUrlSync(store, context, async (view) => {
      await loadMessages(view.language);
    });
    window.addEventListener('pagehide', sync.flush);
    // What is below has its handlers by now: from here on the built page answers.
    document.documentElement.dataset['ready'] = '';
    return () => {
      window.removeEventListener('pagehide', sync.flush);
      sync.stop();
    };
  }, [store, context]);
  // A search then finds everything folded; one that comes sooner folds what it needs.
  useEffect(() => workAtRest(foldAll(index)), [index]);
  return (
    <ViewProvider store={store} languages={languages}>
      {children}
    </ViewProvider>
  );
}
