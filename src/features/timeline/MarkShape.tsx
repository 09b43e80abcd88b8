/**
 * The shape of one mark: a day is the track's own shape, days from and to are that shape drawn out over
 * them, a month is a band with open ends, a year a bracket. Dashed is uncertain, dotted approximate.
 */
import { LABEL_GAP } from '#domain/rowPacking.ts';
import { MARK_SIZE, type MarkShape as Mark } from '#domain/timelineMarks.ts';
import { markPath } from '#items/markPath.ts';
import { trackHue } from '#items/trackStyle.ts';

interface MarkShapeProps {
  readonly mark: Mark & { readonly labelSide?: string };
  /** Left edge of the mark in the link. */
  readonly x: number;
  readonly height: number;
  /** Order of the track, 0 for several or none. */
  readonly order: number;
  readonly isDimmed: boolean;
}

function dashOf({ isUncertain, isApproximate }: Mark): string | undefined {
  if (isUncertain) return isApproximate ? '4 2 1 2' : '3.5 2.5';
  return isApproximate ? '1 2' : undefined;
}

export function MarkShape({ mark, x, height, order, isDimmed }: MarkShapeProps) {
  const { form, width, cutLeft, cutRight, entry } = mark;
  const left = x + cutLeft;
  const right = x + width - cutRight;
  const middle = height / 2;
  const dash = dashOf(mark);
  const isLong = form === 'interval';
  const isFrame = form === 'band' || form === 'bracket';
  const size = isFrame ? MARK_SIZE - 2 : MARK_SIZE;
  const glyphX = mark.labelSide === 'inside' ? left + LABEL_GAP : (left + right - size) / 2;
  const glyphTop = form === 'bracket' ? middle - size / 2 + 1 : middle - size / 2;
  const outline = markPath(order, isLong ? left : glyphX, isLong ? right - left : size, size);
  const edge = { stroke: 'currentColor', fill: 'none', strokeDasharray: dash };
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={height}
      data-track={isDimmed ? undefined : trackHue(order)}
      className={`absolute inset-0 overflow-visible forced-colors:text-[CanvasText] ${isDimmed ? 'text-edge forced-colors:text-[GrayText]' : 'text-track'}`}
    >
      {form === 'band' ? (
        <>
          <rect
            x={left}
            y={middle - 7}
            width={right - left}
            height={14}
            className="fill-(--track-wash,var(--color-sunk)) forced-colors:fill-none"
          />
          <path d={`M${left} ${middle - 7}H${right}M${left} ${middle + 7}H${right}`} {...edge} strokeWidth={1.25} />
        </>
      ) : null}
      {form === 'bracket' ? (
        <path
          d={`M${left + 0.5} ${cutLeft ? '3' : `11V3`}H${right - 0.5}${cutRight ? '' : 'V11'}`}
          {...edge}
          strokeWidth={1.5}
        />
      ) : null}
      <g transform={`translate(0 ${glyphTop})`}>
        <path
          d={outline}
          className={entry.isInRelease && (isFrame || !dash) ? 'fill-current' : 'fill-paper'}
          stroke="currentColor"
          strokeWidth={entry.isInRelease ? 1 : 1.75}
          strokeDasharray={isFrame ? undefined : dash}
        />
        {entry.isInRelease && !isFrame && dash ? (
          <circle cx={(left + right) / 2} cy={size / 2} r={size / 4} fill="currentColor" />
        ) : null}
      </g>
      {cutLeft ? (
        <path d={`M${x + 7} ${middle - 4}l-4 4l4 4`} {...edge} strokeDasharray={undefined} strokeWidth={1.5} />
      ) : null}
      {cutRight ? (
        <path d={`M${x + width - 7} ${middle - 4}l4 4l-4 4`} {...edge} strokeDasharray={undefined} strokeWidth={1.5} />
      ) : null}
    </svg>
  );
}
