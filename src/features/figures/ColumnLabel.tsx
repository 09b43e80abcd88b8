/** The label above a column of a dot chart: upright in lines, the last of them nearest to the column. */
import { FONT_SIZE, LABEL_LINE } from './chartSizes.ts';

interface ColumnLabelProps {
  readonly x: number;
  /** Where the last line stands. */
  readonly y: number;
  readonly lines: readonly string[];
  /** Where it is not the page's. */
  readonly language: string | undefined;
}

export function ColumnLabel({ x, y, lines, language }: ColumnLabelProps) {
  return (
    <text lang={language} textAnchor="middle" fontSize={FONT_SIZE} className="fill-ink">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y - (lines.length - 1 - index) * LABEL_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
