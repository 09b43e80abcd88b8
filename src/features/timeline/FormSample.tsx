/** One sign of the key, of no track in particular. */
import { markPath } from '#items/markPath.ts';
import type { MarkForm } from '#domain/timelineMarks.ts';

/** Besides the forms of dates: a pair of tracks' shapes, the sign of a date that goes on, the line of the meeting. */
type Sample = MarkForm | 'pair' | 'open' | 'line';

interface FormSampleProps {
  readonly form: Sample;
  readonly isFilled?: boolean;
  readonly dash?: string;
}

const WIDTHS: Record<Sample, number> = { point: 12, interval: 26, band: 30, bracket: 30, pair: 26, open: 10, line: 4 };

/** Order of a track whose shape stands for all, and of a second one beside it. */
const SHAPE = 1;
const OTHER_SHAPE = 2;

export function FormSample({ form, isFilled = false, dash }: FormSampleProps) {
  const width = WIDTHS[form];
  const line = { stroke: 'currentColor', fill: 'none', strokeWidth: 1.25, strokeDasharray: dash };
  const shape = { className: isFilled ? 'fill-current' : 'fill-none', stroke: 'currentColor', strokeWidth: 1.25 };
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={14}
      className="inline-block shrink-0 overflow-visible text-soft forced-colors:text-[CanvasText]"
    >
      {form === 'band' ? <path d={`M0 1H${width}M0 13H${width}`} {...line} /> : null}
      {form === 'bracket' ? <path d={`M.5 9V2H${width - 0.5}V9`} {...line} /> : null}
      {form === 'open' ? <path d="M3 3l4 4l-4 4" {...line} /> : null}
      {form === 'line' ? <path d="M2 -1V15" {...line} className="text-ink" strokeWidth={1.5} /> : null}
      <g transform="translate(0 1)">
        {form === 'point' ? <circle cx={6} cy={6} r={3} fill="currentColor" /> : null}
        {form === 'interval' ? (
          <path d={markPath(SHAPE, 0, width, 12)} transform="translate(0 3) scale(1 .5)" fill="currentColor" />
        ) : null}
        {form === 'pair' ? (
          <>
            <path d={markPath(SHAPE, 0.5, 11, 11)} {...shape} />
            <path d={markPath(OTHER_SHAPE, 14, 12, 12)} {...shape} />
          </>
        ) : null}
      </g>
    </svg>
  );
}
