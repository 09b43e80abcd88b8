/** The main part: areas as cards under their tracks, the statements themselves, or one of the views that are fetched on demand. */
import type { ReactNode } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { areasByTrack } from '#domain/dataset.ts';
import { asksForEntries } from '#domain/filter.ts';
import { isFetched, RESULT_VIEWS, type FetchedView } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useChangeView, useResults, useShownFilter, useView } from '#state/ViewContext.ts';
import { AreaGrid } from './AreaGrid.tsx';
import { CompareBar } from './CompareBar.tsx';
import { NoResults } from './NoResults.tsx';

interface ResultsProps {
  /** What the views show that are fetched on demand. */
  readonly slots: Readonly<Record<FetchedView | 'statements', ReactNode>>;
}

export function Results({ slots }: ResultsProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const results = useResults();
  const view = useView((state) => state.results);
  const change = useChangeView();
  const words = messages.results;
  const groups = areasByTrack(dataset, results.areas);
  const isJoined = asksForEntries(useShownFilter());
  const isEmpty = results.areas.length === 0 && results.commitments.length === 0;
  return (
    <section aria-labelledby="results-heading" className="page-frame pt-8 pb-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="results-heading" tabIndex={-1} className="display-serif text-title">
          {isFetched(view) ? words.views[view] : words.heading}
        </h2>
        <div role="group" aria-label={words.view} className="-mx-2 flex flex-wrap print:hidden">
          {RESULT_VIEWS.map((choice) => (
            <button
              key={choice}
              type="button"
              className="choice"
              aria-pressed={choice === view}
              onClick={() => change((state) => ({ ...state, results: choice }))}
            >
              {words.views[choice]}
            </button>
          ))}
        </div>
      </div>
      {isJoined && !isEmpty && !isFetched(view) ? <p className="mt-2 text-small text-soft">{words.joined}</p> : null}
      {isFetched(view) ? slots[view] : null}
      {isEmpty && view !== 'scope' && view !== 'compare' ? <NoResults /> : null}
      {view === 'areas' ? <AreaGrid groups={groups} /> : null}
      {view === 'statements' ? slots.statements : null}
      {view === 'compare' ? null : <CompareBar />}
    </section>
  );
}
