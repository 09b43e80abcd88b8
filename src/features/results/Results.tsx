/** The main part: areas as cards under their tracks, the statements themselves, or how all this was made. */
import type { ReactNode } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { areasByTrack } from '#domain/dataset.ts';
import { RESULT_VIEWS } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useChangeView, useResults, useView } from '#state/ViewContext.ts';
import { AreaGrid } from './AreaGrid.tsx';
import { NoResults } from './NoResults.tsx';
import { StatementList } from './StatementList.tsx';

interface ResultsProps {
  /** What the view "scope" shows. */
  readonly scope: ReactNode;
}

export function Results({ scope }: ResultsProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const results = useResults();
  const view = useView((state) => state.results);
  const change = useChangeView();
  const words = messages.results;
  const groups = areasByTrack(dataset, results.areas);
  const isEmpty = results.areas.length === 0 && results.commitments.length === 0;
  return (
    <section aria-labelledby="results-heading" className="page-frame pt-8 pb-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="results-heading" tabIndex={-1} className="display-serif text-title">
          {view === 'scope' ? words.views.scope : words.heading}
        </h2>
        <div role="group" aria-label={words.view} className="flex gap-1.5 print:hidden">
          {RESULT_VIEWS.map((choice) => (
            <button
              key={choice}
              type="button"
              className="control"
              aria-pressed={choice === view}
              onClick={() => change((state) => ({ ...state, results: choice }))}
            >
              {words.views[choice]}
            </button>
          ))}
        </div>
      </div>
      {view === 'scope' ? scope : null}
      {isEmpty && view !== 'scope' ? <NoResults /> : null}
      {view === 'areas' ? <AreaGrid groups={groups} /> : null}
      {view === 'statements' ? <StatementList groups={groups} /> : null}
    </section>
  );
}
