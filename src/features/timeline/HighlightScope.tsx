/**
 * Works out once for all marks and rows what is highlighted. They follow in slices, so that neither the opening of a
 * record nor a pointer that passes over the cards waits for them.
 */
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { areaById } from '#domain/dataset.ts';
import { highlightOf } from '#domain/timelineHighlight.ts';
import { usePreview } from '#state/preview.ts';
import { useView } from '#state/ViewContext.ts';
import { HighlightContext, OpenHighlightContext } from './useHighlight.ts';

interface HighlightScopeProps {
  readonly children: ReactNode;
}

export function HighlightScope({ children }: HighlightScopeProps) {
  const { dataset } = useLoadedDataset();
  const open = useDeferredValue(useView((view) => view.open));
  const area = useDeferredValue(usePreview((id) => (id !== null && areaById(dataset, id) ? id : null)));
  const ofOpen = useMemo(() => highlightOf(dataset, open), [dataset, open]);
  const ofPointed = useMemo(() => highlightOf(dataset, area), [dataset, area]);
  return (
    <OpenHighlightContext value={ofOpen}>
      <HighlightContext value={ofPointed ?? ofOpen}>{children}</HighlightContext>
    </OpenHighlightContext>
  );
}
