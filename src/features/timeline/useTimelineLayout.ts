/** The drawing's geometry for the room there is. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Entry } from '#domain/entries.ts';
import { toTimeAxis, type TimeAxis } from '#domain/timeAxis.ts';
import { layOutTimeline, stackLanes, type StackedLane } from '#domain/timelineLayout.ts';
import { toStops, type Stop } from '#domain/timelineKeys.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useMemo } from 'react';
import { AXIS_INSET, drawingSizes, type DrawingSizes } from './drawingSizes.ts';
import type { FrameMeasure } from './useFrameMeasure.ts';
import { useTimelineRange } from './useTimelineRange.ts';

export interface DrawingLayout {
  readonly axis: TimeAxis;
  readonly sizes: DrawingSizes;
  readonly lanes: readonly StackedLane[];
  /** Height of all lanes. */
  readonly height: number;
  readonly stops: readonly Stop[];
}

export function useTimelineLayout(entries: readonly Entry[], measure: FrameMeasure): DrawingLayout {
  const { dataset } = useLoadedDataset();
  const { plain } = useI18n();
  const { span } = useTimelineRange();
  const meeting = dataset.meeting.event;
  return useMemo(() => {
    const sizes = drawingSizes(measure.width, measure.rem, measure.fontSize);
    const axis = toTimeAxis(span, sizes.frame, AXIS_INSET);
    const layout = layOutTimeline(entries, axis, {
      measure: (entry) => measure.textWidth(plain(entry.record.shortTitle), entry.id === meeting),
      maxRows: sizes.maxRows,
      clusterWidth: sizes.clusterWidth,
    });
    return { axis, sizes, ...stackLanes(layout.lanes, sizes.heights), stops: toStops(layout, entries) };
  }, [entries, measure, span, plain, meeting]);
}
