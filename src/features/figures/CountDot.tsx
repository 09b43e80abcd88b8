/** One number of a dot chart: a mark whose area is the number, which stands in it or, where it is too small, beside it. */
import { usePlotArea } from 'recharts';
import { markPath } from '#items/markPath.ts';
import { trackHue } from '#items/trackStyle.ts';

export interface Dot {
  readonly label: string;
  /** The number as a part of the largest one. */
  readonly part: number;
  /** Order of the area's track. */
  readonly order: number;
  /** How many columns the chart is wide. */
  readonly span: number;
}

interface CountDotProps {
  readonly cx: number;
  readonly cy: number;
  readonly dot: Dot;
}

const LARGEST = 26;
const SMALLEST = 5;
/** Least size that holds a number of one figure, and what each more needs. */
const HOLDS_FIGURE = 15;
const MORE_FIGURES = 5;
/** Beside its mark a number stands on the line of its row, which it interrupts. */
const HALO =
  'fill-ink stroke-paper [stroke-width:4px] [paint-order:stroke] forced-colors:stroke-[Canvas] forced-colors:[stroke-width:4px]';
/** Part of a column that the largest mark may take. */
const OF_COLUMN = 0.8;

export function CountDot({ cx, cy, dot: { label, part, order, span } }: CountDotProps) {
  const plot = usePlotArea();
  const largest = plot ? Math.min(LARGEST, (plot.width / span) * OF_COLUMN) : LARGEST;
  const size = Math.max(SMALLEST, Math.sqrt(part) * largest);
  const isInside = size >= HOLDS_FIGURE + (label.length - 1) * MORE_FIGURES;
  return (
    <g data-track={trackHue(order)}>
      <path
        d={markPath(order, -size / 2, size, size)}
        transform={`translate(${cx} ${cy - size / 2})`}
        className="fill-(--track) stroke-none forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
      />
      <text
        x={isInside ? cx : cx + size / 2 + 2}
        y={cy}
        dy="0.35em"
        fontSize={isInside ? 11 : 12}
        textAnchor={isInside ? 'middle' : 'start'}
        className={isInside ? 'fill-paper' : HALO}
      >
        {label}
      </text>
    </g>
  );
}
