/** The lineage on one time axis. The sentences beside it say the same, so it is hidden from assistive technology. */
import type { LineagePicture } from '#domain/lineagePicture.ts';
import { LineageMark } from './LineageMark.tsx';

interface LineageDrawingProps {
  readonly picture: LineagePicture;
}

const AXIS_HEIGHT = 18;
const ROW_HEIGHT = 36;
/** From the top of a row to the middle of its mark, in pixels. */
const MARK_LINE = 25;

export function LineageDrawing({ picture }: LineageDrawingProps) {
  const { rows, edges, years } = picture;
  const height = AXIS_HEIGHT + rows.length * ROW_HEIGHT + 4;
  const lineOf = (row: number) => AXIS_HEIGHT + row * ROW_HEIGHT + MARK_LINE;
  return (
    <svg aria-hidden="true" width="100%" height={height} className="mt-1 overflow-visible print:break-inside-avoid">
      {years.map((tick) => (
        <g key={tick.year}>
          <line x1={`${tick.x}%`} x2={`${tick.x}%`} y1="0" y2={height} className="stroke-line" />
          <text x={`${tick.x}%`} dx="4" y="11" className="fill-soft text-[0.6875rem]">
            {tick.year}
          </text>
        </g>
      ))}
      {edges.map(({ younger, older }) => {
        const from = rows[older];
        const to = rows[younger];
        if (!from || !to) return null;
        return (
          <g key={`${younger} ${older}`} className="stroke-edge forced-colors:stroke-[CanvasText]">
            <line x1={`${from.middle}%`} x2={`${from.middle}%`} y1={lineOf(older)} y2={lineOf(younger)} />
            <line x1={`${from.middle}%`} x2={`${to.middle}%`} y1={lineOf(younger)} y2={lineOf(younger)} />
          </g>
        );
      })}
      {rows.map((row, index) => (
        <LineageMark key={row.id} row={row} top={AXIS_HEIGHT + index * ROW_HEIGHT} line={lineOf(index)} />
      ))}
    </svg>
  );
}
