/** One entry in a micro-timeline, in the grammar of the large drawing: point, bar, month band, year bracket. */
import type { Entry } from '#domain/entries.ts';
import type { TimeAxis } from '#domain/timeAxis.ts';
import { toShape } from '#domain/timelineMarks.ts';
import { positionOf } from '#domain/timeAxis.ts';
import { markPath } from './markPath.ts';

interface MicroMarkProps {
  readonly entry: Entry;
  /** Positions in percent of the width. */
  readonly axis: TimeAxis;
  readonly order: number;
  /** Top of the mark in pixels. */
  readonly y: number;
}

const SIZE = 8;

export function MicroMark({ entry, axis, order, y }: MicroMarkProps) {
  const { form, isUncertain, isApproximate } = toShape(entry, axis);
  const from = positionOf(axis, Math.max(entry.date.earliest, axis.from));
  const to = positionOf(axis, Math.min(entry.date.latest, axis.to) + 1);
  const dash = isUncertain ? '3 2' : isApproximate ? '1 1.5' : undefined;
  const line = { stroke: 'currentColor', strokeWidth: 1, strokeDasharray: dash };
  const middle = `${(from + to) / 2}%`;
  return (
    <>
      {form === 'bracket' ? (
        <>
          <line x1={`${from}%`} x2={`${to}%`} y1={y + 0.5} y2={y + 0.5} {...line} />
          <line x1={`${from}%`} x2={`${from}%`} y1={y} y2={y + 5} {...line} />
          <line x1={`${to}%`} x2={`${to}%`} y1={y} y2={y + 5} {...line} />
        </>
      ) : null}
      {form === 'band' ? (
        <>
          <line x1={`${from}%`} x2={`${to}%`} y1={y + 1} y2={y + 1} {...line} />
          <line x1={`${from}%`} x2={`${to}%`} y1={y + SIZE - 1} y2={y + SIZE - 1} {...line} />
        </>
      ) : null}
      <svg x={middle} y={y} className="overflow-visible">
        {form === 'band' ? <path d={`M${-SIZE} 1H${SIZE}M${-SIZE} ${SIZE - 1}H${SIZE}`} {...line} /> : null}
        <path
          d={markPath(order, -SIZE / 2, form === 'interval' ? SIZE + 3 : SIZE, SIZE)}
          transform={form === 'interval' ? 'translate(-1.5 0)' : undefined}
          className={entry.isInRelease ? 'fill-current' : 'fill-raised'}
          stroke="currentColor"
          strokeWidth={1.25}
          strokeDasharray={dash}
        />
      </svg>
    </>
  );
}
