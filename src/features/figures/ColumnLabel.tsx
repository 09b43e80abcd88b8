/** The label above a column of a dot chart: upright in lines, the last of them nearest to the column. */
import type { XAxisTickContentProps } from 'recharts';
import { FONT_SIZE, LABEL_LINE } from './chartSizes.ts';

/** The chart says where it wants the label, and which of them. */
interface ColumnLabelProps extends Partial<Pick<XAxisTickContentProps, 'x' | 'y' | 'index'>> {
  /** The lines of each label. */
  readonly labels: readonly (readonly string[])[];
  /** Languages of the labels, where they are not the page's. */
  readonly languages: readonly (string | undefined)[];
}

export function ColumnLabel({ labels, languages, x = 0, y = 0, index = 0 }: ColumnLabelProps) {
  const lines = labels[index] ?? [];
  return (
    <text lang={languages[index]} textAnchor="middle" fontSize={FONT_SIZE} className="fill-ink">
      {lines.map((line, place) => (
        <tspan key={line} x={x} y={Number(y) - (lines.length - 1 - place) * LABEL_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
