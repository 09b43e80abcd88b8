/** The drawing: overview, axis and lanes, as one widget with one tab stop. */
import type { Entry } from '#domain/entries.ts';
import { LaneMarks } from './LaneMarks.tsx';
import { MarkHint } from './MarkHint.tsx';
import { NothingShown } from './NothingShown.tsx';
import { Overview } from './Overview.tsx';
import { SelectionLine } from './SelectionLine.tsx';
import { Placed } from './Placed.tsx';
import { ShownSummary } from './ShownSummary.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { useAxisLabels } from './useAxisLabels.ts';
import { useClusterOpening } from './useClusterOpening.ts';
import type { FrameMeasure } from './useFrameMeasure.ts';
import { useMarkHint } from './useMarkHint.ts';
import { useRovingStop } from './useRovingStop.ts';
import { useTimelineLayout } from './useTimelineLayout.ts';
import { useI18n } from '#i18n/I18nContext.ts';

export interface TimelineDrawingProps {
  readonly entries: readonly Entry[];
  readonly shown: readonly Entry[];
  readonly measure: FrameMeasure;
}

export function TimelineDrawing({ entries, shown, measure }: TimelineDrawingProps) {
  const words = useI18n().messages.timeline;
  const layout = useTimelineLayout(entries, measure);
  const { axis, sizes, lanes, height, stops } = layout;
  const { ref, current, handleKeyDown, handleFocus, moveTo } = useRovingStop(stops);
  const labels = useAxisLabels(axis, measure);
  const hint = useMarkHint();
  const openCluster = useClusterOpening(moveTo);
  const axisHeight = sizes.axisLine * (labels.months ? 2 : 1) + 6;
  return (
    <figure aria-labelledby="timeline-caption" className="mt-2 print:hidden">
      <figcaption id="timeline-caption" className="text-small">
        <ShownSummary entries={entries} shown={shown} />
      </figcaption>
      <SelectionLine shown={shown} isDrawn />
      {entries.length > 0 ? (
        <Placed place={{ marginInlineStart: sizes.column }}>
          <Overview entries={entries} width={sizes.frame} />
        </Placed>
      ) : null}
      {shown.length === 0 ? (
        <NothingShown entries={entries} />
      ) : (
        <Placed className="relative mt-1" place={{ height: axisHeight + height }}>
          <TimelineAxis
            axis={axis}
            offset={sizes.column}
            height={axisHeight + height}
            line={sizes.axisLine}
            lanes={lanes}
            lanesTop={axisHeight}
            labels={labels}
          />
          <Placed className="absolute inset-x-0 bottom-0" place={{ top: axisHeight }}>
            {/* The keys and the focus are those of the links and buttons inside. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
            <div
              ref={ref}
              role="group"
              aria-label={words.drawing}
              onKeyDown={handleKeyDown}
              {...hint.handlers}
              onFocus={(event) => {
                handleFocus(event);
                hint.handlers.onFocus(event);
              }}
            >
              {lanes.map((lane) => (
                <LaneMarks
                  key={lane.kind}
                  lane={lane}
                  sizes={sizes}
                  currentId={current?.id ?? null}
                  onCluster={openCluster}
                />
              ))}
              {hint.shown === null ? null : (
                <MarkHint
                  hint={hint.shown}
                  lanes={lanes}
                  sizes={sizes}
                  onPointerEnter={hint.keep}
                  onPointerLeave={hint.leave}
                />
              )}
            </div>
          </Placed>
        </Placed>
      )}
      <TimelineLegend lanes={lanes} />
    </figure>
  );
}
