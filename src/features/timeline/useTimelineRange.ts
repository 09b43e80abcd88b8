/** The part of time on show, as months, and how to change it. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { clampRange, toBounds, toMonthRange, toSpan, toViewSpan, type MonthRange } from '#domain/timeSpan.ts';
import type { TimeSpan } from '#domain/viewState.ts';
import { useMemo } from 'react';
import { useChangeView, useView } from '#state/ViewContext.ts';
import type { ChangeKind } from '#state/viewStore.ts';

export interface TimelineRange {
  /** The dataset's own span. */
  readonly whole: MonthRange;
  /** As far as anything is dated. */
  readonly bounds: MonthRange;
  /** On show. */
  readonly range: MonthRange;
  readonly span: TimeSpan;
  readonly show: (range: MonthRange, change?: ChangeKind) => void;
}

export function useTimelineRange(): TimelineRange {
  const { dataset } = useLoadedDataset();
  const chosen = useView((view) => view.span);
  const change = useChangeView();
  return useMemo(() => {
    const whole = toMonthRange(dataset.profile.span);
    const bounds = toBounds(whole, dataset.entries);
    const range = chosen ? clampRange(toMonthRange(chosen), bounds) : whole;
    return {
      whole,
      bounds,
      range,
      span: toSpan(range),
      show: (next, kind = 'step') => change((view) => ({ ...view, span: toViewSpan(next, whole) }), kind),
    };
  }, [dataset, chosen, change]);
}
