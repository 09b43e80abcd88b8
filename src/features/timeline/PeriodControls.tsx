/** Which part of time is on show: presets, zoom, steps, and the first and last month. None of them filters. */
import { useId } from 'react';
import {
  isSameRange,
  monthsIn,
  shiftRange,
  toMonth,
  yearRange,
  yearsIn,
  zoomIn,
  zoomOut,
  withFirst,
  withLast,
} from '#domain/timeSpan.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { MonthSelect } from './MonthSelect.tsx';
import { StepButton } from './StepButton.tsx';
import { useOpenHighlight } from './useHighlight.ts';
import { useTimelineRange } from './useTimelineRange.ts';

interface PeriodControlsProps {
  readonly form: 'drawing' | 'list' | null;
}

export function PeriodControls({ form }: PeriodControlsProps) {
  const { date } = useI18n();
  const words = useI18n().messages.timeline;
  const presetsId = useId();
  const highlight = useOpenHighlight();
  const { whole, bounds, range, show } = useTimelineRange();
  const start = highlight?.kind === 'entry' ? highlight.entry.date.start : null;
  const around = start ? toMonth(start.year, start.month ?? 6) : undefined;
  const presets = [
    { range: whole, label: words.whole },
    ...yearsIn(whole).map((year) => ({ range: yearRange(year), label: date(String(year).padStart(4, '0')) })),
  ];
  const onlyDrawn = form === null ? 'hidden @min-[40rem]:flex' : form === 'drawing' ? 'flex' : 'hidden';
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
      <div role="group" aria-labelledby={presetsId} className="flex flex-wrap items-center max-sm:-mx-2">
        <span id={presetsId} className="w-full pe-1 text-small text-soft max-sm:px-2 @min-[40rem]:w-auto">
          {words.presets}
        </span>
        {presets.map((preset) => (
          <button
            key={preset.label}
            type="button"
            className="choice"
            aria-pressed={isSameRange(preset.range, range)}
            onClick={() => show(preset.range)}
          >
            {preset.label}
          </button>
        ))}
      </div>
      <div role="group" aria-label={words.move} className={`${onlyDrawn} flex-wrap gap-1.5`}>
        <StepButton
          label={words.zoomIn}
          isOff={monthsIn(range) === 1}
          onStep={() => show(zoomIn(range, bounds, around))}
        />
        <StepButton
          label={words.zoomOut}
          isOff={isSameRange(range, bounds)}
          onStep={() => show(zoomOut(range, bounds))}
        />
        <StepButton
          label={words.earlier}
          isOff={range.first === bounds.first}
          onStep={() => show(shiftRange(range, -1, bounds))}
        />
        <StepButton
          label={words.later}
          isOff={range.last === bounds.last}
          onStep={() => show(shiftRange(range, 1, bounds))}
        />
      </div>
      <div role="group" aria-label={words.ends} className="flex min-w-0 items-center gap-x-2 text-small">
        <MonthSelect
          label={words.from}
          month={range.first}
          edge="first"
          bounds={bounds}
          onChoose={(month) => show(withFirst(range, month, bounds))}
        />
        <MonthSelect
          label={words.to}
          month={range.last}
          edge="last"
          bounds={bounds}
          onChoose={(month) => show(withLast(range, month, bounds))}
        />
      </div>
    </div>
  );
}
