/** Whether an entry surely lies in what the reader chose: the period on show and the years of the filter. */
import { fitWithin, fitWithinYears, worseFit, type Fit } from '#domain/dateFit.ts';
import type { Entry } from '#domain/entries.ts';
import { toTimeAxis } from '#domain/timeAxis.ts';
import { useView } from '#state/ViewContext.ts';
import { useTimelineRange } from './useTimelineRange.ts';

export function useEntryFit(): (entry: Entry) => Fit {
  const { span } = useTimelineRange();
  const isChosen = useView((view) => view.span !== null);
  const years = useView((view) => view.selection.year);
  const { from, to } = toTimeAxis(span, 0);
  return ({ date }) =>
    worseFit(
      isChosen ? fitWithin(date, from, to) : 'inside',
      years ? fitWithinYears(date, years.map(Number)) : 'inside',
    );
}
