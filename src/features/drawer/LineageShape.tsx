/**
 * The mark of one date, drawn as the timeline draws it: a day is the track's shape, days from and to that
 * shape drawn out, a month a band, a year a bracket; hollow is context, dashed uncertain, dotted approximate.
 */
import type { LineageRow } from '#domain/lineagePicture.ts';
import { LEAST_WIDTH } from '#domain/timelineMarks.ts';
import { markPath } from '#items/markPath.ts';
import { trackHue } from '#items/trackStyle.ts';

interface LineageShapeProps {
  readonly row: LineageRow;
  /** Middle of the mark, in pixels. */
  readonly line: number;
  /** Order of the track, 0 for several or none. */
  readonly order: number;
  readonly isFilled: boolean;
}

const SIZE = 11;
const BAND = 12;

function dashOf({ isUncertain, isApproximate }: LineageRow): string | undefined {
  if (isUncertain) return isApproximate ? '4 2 1 2' : '3.5 2.5';
  return isApproximate ? '1 2' : undefined;
}

export function LineageShape({ row, line, order, isFilled }: LineageShapeProps) {
  const dash = dashOf(row);
  const edge = { stroke: 'currentColor', fill: 'none', strokeDasharray: dash };
  const isFrame = row.form === 'band' || row.form === 'bracket';
  const length = row.form === 'interval' ? LEAST_WIDTH.interval : SIZE;
  const [left, right] = [`${row.x}%`, `${row.x + row.width}%`];
  const half = LEAST_WIDTH.band / 2;
  return (
    <g data-track={trackHue(order)} className="text-track forced-colors:text-[CanvasText]">
      {row.form === 'bracket' ? (
        <g {...edge} strokeWidth="1.5">
          <line x1={left} x2={right} y1={line - 8} y2={line - 8} />
          <line x1={left} x2={left} y1={line - 8} y2={line} />
          <line x1={right} x2={right} y1={line - 8} y2={line} />
        </g>
      ) : null}
      <svg x={`${row.middle}%`} y={line} overflow="visible">
        {row.form === 'band' ? (
          <>
            <rect
              x={-half}
              y={-BAND / 2}
              width={half * 2}
              height={BAND}
              className="fill-(--track-wash,var(--color-sunk)) forced-colors:fill-[Canvas]"
            />
            <path
              d={`M${-half} ${-BAND / 2}h${half * 2}M${-half} ${BAND / 2}h${half * 2}`}
              {...edge}
              strokeWidth="1.25"
            />
          </>
        ) : null}
        <g transform={`translate(0 ${-SIZE / 2})`}>
          <path
            d={markPath(order, -length / 2, length, SIZE)}
            className={isFilled ? 'fill-current' : 'fill-raised'}
            stroke="currentColor"
            strokeWidth={isFilled ? 1 : 1.75}
            strokeDasharray={isFrame ? undefined : dash}
          />
        </g>
      </svg>
    </g>
  );
}
