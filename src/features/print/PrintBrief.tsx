/**
 * The view as a brief on paper: the selection in a sentence, then every statement in full with the timeline as a list
 * and the figure as numbers, or what a view of its own shows; then what to be careful with, the sources with their
 * addresses, and how to cite. Never on screen.
 */
import type { ReactNode } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { citedSources } from '#domain/export/citedSources.ts';
import { notesToRead } from '#domain/export/notesToRead.ts';
import { isFetched, type FetchedView } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useResults, useView } from '#state/ViewContext.ts';
import { BriefAreas } from './BriefAreas.tsx';
import { BriefCitation } from './BriefCitation.tsx';
import { BriefHeader } from './BriefHeader.tsx';
import { BriefNotes } from './BriefNotes.tsx';
import { BriefSection } from './BriefSection.tsx';
import { BriefSources } from './BriefSources.tsx';
import { BriefTimeline } from './BriefTimeline.tsx';
import { BriefWordings } from './BriefWordings.tsx';

interface PrintBriefProps {
  /** What the views show that are fetched on demand. */
  readonly slots: Readonly<Record<FetchedView, ReactNode>>;
}

export function PrintBrief({ slots }: PrintBriefProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const results = useResults();
  const view = useView((state) => state.results);
  const sources = citedSources({ dataset, results });
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const isEmpty = results.commitments.length + results.entries.length === 0;
  return (
    <div data-print-brief="" className="hidden print:block">
      <BriefHeader />
      {isEmpty && view !== 'scope' ? <p className="mt-6">{messages.takeaway.brief.nothing}</p> : null}
      {isFetched(view) ? (
        <BriefSection heading={messages.results.views[view]}>{slots[view]}</BriefSection>
      ) : (
        <>
          <BriefAreas numbers={numbers} />
          <BriefTimeline numbers={numbers} />
          <BriefWordings />
          <BriefNotes notes={notesToRead({ dataset, results })} />
          <BriefSources sources={sources} isReferredTo />
        </>
      )}
      {view === 'scope' ? <BriefSources sources={dataset.sources} isReferredTo={false} /> : null}
      <BriefCitation />
    </div>
  );
}
