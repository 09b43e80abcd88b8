/** Events and documents in time: a drawing and its equal, a list by year, with the controls that both share. */
import { entriesWithin } from '#domain/timelineEntries.ts';
import { toTimeAxis } from '#domain/timeAxis.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useResults, useView } from '#state/ViewContext.ts';
import { layOutAtRest } from '#ui/layOutAtRest.ts';
import { useIsPrinting } from '#ui/useIsPrinting.ts';
import { useCallback, useRef, useState } from 'react';
import { HighlightScope } from './HighlightScope.tsx';
import { FormSwitch } from './FormSwitch.tsx';
import { PeriodControls } from './PeriodControls.tsx';
import { periodText } from './periodText.ts';
import { reservedRoom } from './reservedRoom.ts';
import { TimelineList } from './TimelineList.tsx';
import { useFrameMeasure } from './useFrameMeasure.ts';
import { useTimelineDrawing, type Drawing } from './useTimelineDrawing.ts';
import { useTimelineRange } from './useTimelineRange.ts';

/** From this container width on, in root ems, the drawing comes first. `@min-[40rem]` below says the same. */
const DRAWING_FROM = 40;

export function Timeline() {
  const { language, date } = useI18n();
  const words = useI18n().messages.timeline;
  const results = useResults();
  const { span, whole } = useTimelineRange();
  const chosen = useView((view) => view.timeline);
  const frame = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const measure = useFrameMeasure(frame, probe, language);

  const isWide = measure !== null && measure.width >= DRAWING_FROM * measure.rem;
  const auto = measure === null ? null : isWide ? 'drawing' : 'list';
  const form = chosen === 'auto' ? auto : chosen;
  const shown = entriesWithin(results.entries, toTimeAxis(span, 0));
  const [Drawing, setDrawing] = useState<Drawing | null>(null);
  const give = useCallback((drawing: Drawing) => setDrawing(() => drawing), []);
  useTimelineDrawing(form === 'drawing' && Drawing === null, chosen === 'drawing', give);
  const isDrawn = form === 'drawing' && measure !== null && Drawing !== null;
  const isPrinting = useIsPrinting();
  // Until the drawing is there the list stands in its place and height, so that nothing below it moves.
  const waits = form !== 'list' && !isDrawn;
  return (
    <HighlightScope>
      <section aria-labelledby="timeline-heading" className="page-frame pt-4 pb-12">
        <div ref={frame} className="@container">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
            <h2 id="timeline-heading" tabIndex={-1} className="display-serif text-title">
              {words.heading(date(periodText(whole)))}
            </h2>
            <FormSwitch form={form} />
          </div>
          <span ref={probe} aria-hidden="true" className="pointer-events-none invisible absolute text-small">
            {words.keys}
          </span>
          <PeriodControls form={form} />
          <div ref={layOutAtRest} className="until-rest [--room:60rem] max-sm:[--room:300rem]">
            {isDrawn ? <Drawing entries={results.entries} shown={shown} measure={measure} /> : null}
            {isDrawn && !isPrinting ? null : (
              <div
                className={
                  waits
                    ? `${reservedRoom(results.entries, span)} @min-[40rem]:overflow-y-auto print:max-h-none!`
                    : undefined
                }
              >
                <TimelineList entries={results.entries} shown={shown} />
              </div>
            )}
          </div>
        </div>
      </section>
    </HighlightScope>
  );
}
