/** An embedded form from its outermost provider in: its view is made from the frame's address and kept in it. */
import { StrictMode, useEffect, useState } from 'react';
import { ViewProvider } from '#app/ViewProvider.tsx';
import { DatasetContext } from '#dataset/DatasetContext.ts';
import type { LoadedDataset } from '#dataset/loadDataset.ts';
import { decodeEmbed } from '#domain/embedCodec.ts';
import { createViewStore } from '#state/viewStore.ts';
import { EmbedFrame } from './EmbedFrame.tsx';
import { keepAddress } from './keepAddress.ts';

interface EmbedAppProps {
  readonly loaded: LoadedDataset;
  /** Relative address of the dashboard. */
  readonly dashboard: string;
  /** The interface's languages, that of the dashboard's front page first. */
  readonly languages: readonly [string, ...string[]];
  /** Query part of the frame's address. */
  readonly search: string;
}

export function EmbedApp({ loaded, dashboard, languages, search }: EmbedAppProps) {
  const [{ form, theme, store }] = useState(() => {
    const { request, dropped } = decodeEmbed(search, { dataset: loaded.dataset, languages });
    return { ...request, store: createViewStore(request.view, dropped, dashboard) };
  });
  useEffect(() => {
    const stop = keepAddress(store, (view) => ({ form, theme, view }), languages);
    document.documentElement.dataset['ready'] = '';
    return stop;
  }, [store, form, theme, languages]);
  return (
    <StrictMode>
      <DatasetContext value={loaded}>
        <ViewProvider store={store} leadsOut>
          <EmbedFrame form={form} />
        </ViewProvider>
      </DatasetContext>
    </StrictMode>
  );
}
