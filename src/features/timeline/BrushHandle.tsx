/** One end of the window in the overview: a slider by months. Stands outside the window, so that two never meet. */
import { monthsIn, monthText, withFirst, withLast } from '#domain/timeSpan.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import type { KeyboardEvent } from 'react';
import { AXIS_INSET } from './drawingSizes.ts';
import { Placed } from './Placed.tsx';
import { useTimelineRange } from './useTimelineRange.ts';

interface BrushHandleProps {
  readonly edge: 'first' | 'last';
  readonly x: number;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['PageDown', -12],
  ['PageUp', 12],
  ['Home', -Infinity],
  ['End', Infinity],
]);

export function BrushHandle({ edge, x }: BrushHandleProps) {
  const { date } = useI18n();
  const words = useI18n().messages.timeline;
  const { bounds, range, show } = useTimelineRange();
  const month = range[edge];
  const [least, most] = edge === 'first' ? [bounds.first, range.last] : [range.first, bounds.last];
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const next = Math.min(Math.max(month + step, least), most);
    show(edge === 'first' ? withFirst(range, next, bounds) : withLast(range, next, bounds), 'typing');
  };
  return (
    <Placed
      role="slider"
      tabIndex={0}
      data-brush={edge}
      aria-label={edge === 'first' ? words.firstMonth : words.lastMonth}
      aria-valuemin={least - bounds.first}
      aria-valuemax={most - bounds.first}
      aria-valuenow={month - bounds.first}
      aria-valuetext={date(monthText(month))}
      aria-disabled={monthsIn(bounds) === 1}
      onKeyDown={handleKeyDown}
      className={`absolute inset-y-0 flex cursor-ew-resize items-center ${edge === 'first' ? 'justify-end' : 'justify-start'}`}
      place={{ left: edge === 'first' ? x - AXIS_INSET : x, width: AXIS_INSET }}
    >
      <span
        aria-hidden="true"
        className={`pointer-events-none flex h-full w-2.5 items-center justify-center border border-ink bg-raised ${edge === 'first' ? 'rounded-s-sm' : 'rounded-e-sm'}`}
      >
        <span className="h-3 w-px bg-ink forced-colors:bg-[CanvasText]" />
      </span>
    </Placed>
  );
}
