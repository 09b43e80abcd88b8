/**
 * An area's events and documents on the whole time axis, in the height of one line: events above,
 * documents below. Says nothing to assistive technology; the card's words beside it do.
 */
import type { Entry } from '#domain/entries.ts';
import { positionOf, toTimeAxis, yearTicks } from '#domain/timeAxis.ts';
import { entriesWithin } from '#domain/timelineEntries.ts';
import { useIsLive } from '#ui/useIsLive.ts';
import type { TimeSpan } from '#domain/viewState.ts';
import { MicroMark } from './MicroMark.tsx';
import { trackHue } from './trackStyle.ts';

interface MicroTimelineProps {
  readonly entries: readonly Entry[];
  readonly span: TimeSpan;
  /** Order of the area's track in the data, from 1. */
  readonly order: number;
}

const HEIGHT = 20;

export function MicroTimeline({ entries, span, order }: MicroTimelineProps) {
  // For the eye alone, and heavier than all the words of its card: drawn once scripts run, in the room kept for it.
  if (!useIsLive()) return <div className="h-5" />;
  // Percent across and pixels down: as wide as its card without stretching a mark.
  const axis = toTimeAxis(span, 100, 2);
  const ends = [...yearTicks(axis).map((tick) => tick.x), positionOf(axis, axis.to + 1)];
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={HEIGHT}
      data-track={trackHue(order)}
      className="block overflow-visible text-track forced-colors:text-[CanvasText]"
    >
      {ends.map((x) => (
        <line
          key={x}
          x1={`${x}%`}
          x2={`${x}%`}
          y1={0}
          y2={HEIGHT}
          className="stroke-line forced-colors:stroke-[GrayText]"
          strokeWidth={1}
        />
      ))}
      <line
        x1={`${ends[0] ?? 0}%`}
        x2={`${ends.at(-1) ?? 100}%`}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        className="stroke-line forced-colors:stroke-[GrayText]"
        strokeWidth={1}
      />
      {entriesWithin(entries, axis).map((entry) => (
        <MicroMark key={entry.id} entry={entry} axis={axis} order={order} y={entry.type === 'event' ? 0.5 : 11.5} />
      ))}
    </svg>
  );
}
