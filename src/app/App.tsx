/** The whole page from its outermost provider in. The same tree is rendered at build time and in the browser. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { LanguageContext } from '#i18n/I18nContext.ts';
import { DatasetGate } from './DatasetGate.tsx';
import { Page } from './Page.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';

export interface AppProps {
  readonly queryClient: QueryClient;
  /** Address of the dataset file. */
  readonly address: string;
  /** The interface's languages, that of the page first. */
  readonly languages: readonly [string, ...string[]];
  /** Language of what stands before the view is known. */
  readonly startLanguage: string;
  /** Query part of the page's address; empty on the server. */
  readonly search: string;
}

export function App({ queryClient, address, languages, startLanguage, search }: AppProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageContext value={startLanguage}>
          <DatasetGate address={address}>
            <ViewBoundary search={search} languages={languages}>
              <Page />
            </ViewBoundary>
          </DatasetGate>
        </LanguageContext>
      </QueryClientProvider>
    </StrictMode>
  );
}
