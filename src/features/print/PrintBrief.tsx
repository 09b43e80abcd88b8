/**
 * The view as a brief on paper: the selection in a sentence, every statement in full, the timeline as a list, the
 * figure as numbers, sources with addresses. Never on screen.
 */
import type { ReactNode } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { citedSources } from '#domain/export/citedSources.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useResults, useView } from '#state/ViewContext.ts';
import { BriefAreas } from './BriefAreas.tsx';
import { BriefCitation } from './BriefCitation.tsx';
import { BriefHeader } from './BriefHeader.tsx';
import { BriefSection } from './BriefSection.tsx';
import { BriefSources } from './BriefSources.tsx';
import { BriefTimeline } from './BriefTimeline.tsx';
import { BriefWordings } from './BriefWordings.tsx';

interface PrintBriefProps {
  /** What the view "scope" shows. */
  readonly scope: ReactNode;
}

export function PrintBrief({ scope }: PrintBriefProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const results = useResults();
  const isScope = useView((view) => view.results === 'scope');
  const sources = isScope ? dataset.sources : citedSources({ dataset, results });
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const isEmpty = results.commitments.length + results.entries.length === 0;
  return (
    <div data-print-brief="" className="hidden print:block">
      <BriefHeader />
      {isScope ? (
        <BriefSection heading={messages.results.views.scope}>{scope}</BriefSection>
      ) : (
        <>
          {isEmpty ? <p className="mt-6">{messages.takeaway.brief.nothing}</p> : null}
          <BriefAreas numbers={numbers} />
          <BriefTimeline numbers={numbers} />
          <BriefWordings />
        </>
      )}
      <BriefSources sources={sources} isReferredTo={!isScope} />
      <BriefCitation />
    </div>
  );
}
