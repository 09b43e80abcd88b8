/** What a cluster opens: a closer view where that would part its entries, else the list at the first of them. */
import type { Entry } from '#domain/entries.ts';
import { clampRange, monthsIn, rangeOfEntries } from '#domain/timeSpan.ts';
import { useChangeView } from '#state/ViewContext.ts';
import { flushSync } from 'react-dom';
import { useTimelineRange } from './useTimelineRange.ts';

export function useClusterOpening(moveTo: (entry: Entry) => void): (entries: readonly Entry[]) => void {
  const { range, bounds, show } = useTimelineRange();
  const change = useChangeView();
  return (entries) => {
    const [first] = entries;
    const own = rangeOfEntries(entries);
    if (!first) return;
    if (own && monthsIn(own) <= monthsIn(range) / 2) {
      show(clampRange(own, bounds));
      moveTo(first);
      return;
    }
    flushSync(() => change((view) => ({ ...view, timeline: 'list' })));
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(first.id)}"] a`)?.focus();
  };
}
