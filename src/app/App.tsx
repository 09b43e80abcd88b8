/** The whole page from its outermost provider in. The same tree is rendered at build time and in the browser. */
import { StrictMode, type ReactNode } from 'react';
import { DatasetContext } from '#dataset/DatasetContext.ts';
import type { LoadedDataset } from '#dataset/loadDataset.ts';
import type { AddressParts } from '#domain/viewAddress.ts';
import { LanguageContext } from '#i18n/I18nContext.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { LiveBoundary } from '#ui/LiveBoundary.tsx';
import { PageFailure } from './PageFailure.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';

export interface AppProps {
  readonly loaded: LoadedDataset;
  /** Language of what stands before the view is known. */
  readonly startLanguage: string;
  /** The way from the page as it was built to the site's root, relative (`./`, `../../`) or from the host's root. */
  readonly root: string;
  /** Where below the root the page is. */
  readonly place: AddressParts;
  /** Whether it is drawn at build time, or over what was built then. */
  readonly isBuilt?: boolean;
  readonly children: ReactNode;
}

export function App({ loaded, startLanguage, root, place, isBuilt = false, children }: AppProps) {
  return (
    <StrictMode>
      <DatasetContext value={loaded}>
        <LanguageContext value={startLanguage}>
          <ErrorBoundary fallback={<PageFailure address={loaded.address} />}>
            <LiveBoundary isBuilt={isBuilt}>
              <ViewBoundary root={root} place={place}>
                {children}
              </ViewBoundary>
            </LiveBoundary>
          </ErrorBoundary>
        </LanguageContext>
      </DatasetContext>
    </StrictMode>
  );
}
