/** The whole of time in one strip, how dense it is, and a window on the part in view that can be dragged. */
import type { Entry } from '#domain/entries.ts';
import { monthTicks, positionOf, toTimeAxis, yearLabels } from '#domain/timeAxis.ts';
import { densityByMonth, toSpan } from '#domain/timeSpan.ts';
import { estimateTextWidth } from '#domain/textWidth.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { BrushHandle } from './BrushHandle.tsx';
import { Placed } from './Placed.tsx';
import { AXIS_INSET } from './drawingSizes.ts';
import { useBrush } from './useBrush.ts';
import { useTimelineRange } from './useTimelineRange.ts';

interface OverviewProps {
  readonly entries: readonly Entry[];
  readonly width: number;
}

const HEIGHT = 40;
const BARS = 22;
const LABEL_SIZE = 11;

export function Overview({ entries, width }: OverviewProps) {
  const { date } = useI18n();
  const words = useI18n().messages.timeline;
  const { bounds, range } = useTimelineRange();
  const axis = toTimeAxis(toSpan(bounds), width, AXIS_INSET);
  const months = monthTicks(axis);
  const edges = [...months.map(({ x }) => x), positionOf(axis, axis.to + 1)];
  const density = densityByMonth(entries, bounds);
  const most = Math.max(1, ...density);
  const left = edges[range.first - bounds.first] ?? AXIS_INSET;
  const right = edges[range.last - bounds.first + 1] ?? width - AXIS_INSET;
  const brush = useBrush(edges);
  const yearName = (year: number) => date(String(year).padStart(4, '0'));
  return (
    <Placed
      role="group"
      aria-label={words.brush}
      className="relative mt-3 touch-pan-y select-none"
      place={{ width, height: HEIGHT }}
      {...brush.handlers}
    >
      <Placed className="absolute inset-y-0 bg-sunk" place={{ left: AXIS_INSET, width: width - 2 * AXIS_INSET }} />
      <Placed
        data-brush="window"
        className="absolute inset-y-0 cursor-grab border-y border-ink bg-paper active:cursor-grabbing"
        place={{ left, width: right - left }}
      />
      <svg aria-hidden="true" width={width} height={HEIGHT} className="pointer-events-none absolute inset-0">
        {months.map(({ x, width: monthWidth }, index) => {
          const height = ((density[index] ?? 0) / most) * BARS;
          return height > 0 ? (
            <rect
              key={x}
              x={x + 0.5}
              width={Math.max(1, monthWidth - 1)}
              y={HEIGHT - height - 1}
              height={height}
              className="fill-edge forced-colors:fill-[CanvasText]"
            />
          ) : null;
        })}
      </svg>
      {yearLabels(axis, (year) => estimateTextWidth(yearName(year), LABEL_SIZE)).map(({ year, x, width: room }) => (
        <Placed
          as="span"
          key={year}
          aria-hidden="true"
          className="pointer-events-none absolute top-0.5 overflow-hidden ps-1 text-[0.6875rem] leading-4 whitespace-nowrap text-soft"
          place={{ left: x, width: room }}
        >
          {yearName(year)}
        </Placed>
      ))}
      <BrushHandle edge="first" x={left} />
      <BrushHandle edge="last" x={right} />
    </Placed>
  );
}
