/** Keeps the chart's room and fetches it, with its library, only when the reader comes near. */
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { loadLateWords } from '#i18n/lateWords.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { useIsNear } from '#ui/useIsNear.ts';
import type { ChartContent } from './chartContent.ts';
import type { Figure } from './figures.ts';

const SaveChart = lazy(async () => {
  const [part] = await Promise.all([import('./SaveChart.tsx'), loadLateWords()]);
  return { default: part.SaveChart };
});

interface ChartSlotProps {
  readonly figure: Figure;
  readonly content: ChartContent;
  readonly heading: string;
  /** What the figure finds, for the saved picture. */
  readonly title: string;
}

/** The drawing of a screen's width must fit the paper's. */
const ON_PAPER =
  'print:[&_.recharts-surface]:h-auto! print:[&_.recharts-surface]:max-w-full print:[&_.recharts-responsive-container]:h-auto! print:[&_.recharts-responsive-container>div]:h-auto! print:[&_.recharts-responsive-container>div]:w-full! print:[&_.recharts-wrapper]:h-auto! print:[&_.recharts-wrapper]:w-full!';

export function ChartSlot({ figure, content, heading, title }: ChartSlotProps) {
  const i18n = useI18n();
  const { messages } = i18n;
  const slot = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(slot, '100px');
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!slot.current) return undefined;
    const { current } = slot;
    // On paper the screen's drawing is scaled; and what is far off may not be told of the way back.
    const measure = () => {
      if (!window.matchMedia('print').matches) setWidth(current.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const { Chart, heightOf } = figure;
  const failure = <p className="text-small text-soft">{messages.figures.chartFailed}</p>;
  return (
    <div
      ref={slot}
      className={`max-w-4xl min-w-0 break-inside-avoid print:mt-3 print:[print-color-adjust:exact] ${isNear ? '' : 'print:hidden'}`}
    >
      <div className={`grid *:min-w-0 *:[grid-area:1/1] ${ON_PAPER}`}>
        {/* Keeps the room: a height in a style attribute would break the page's policy. */}
        <svg aria-hidden="true" width="1" height={heightOf(content, i18n, width)} className="print:hidden" />
        {isNear ? (
          <ErrorBoundary fallback={failure}>
            <Suspense fallback={null}>
              <Chart content={content} width={width} />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </div>
      <div className="mt-2 min-h-6 print:hidden pointer-coarse:min-h-11">
        {isNear ? (
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>
              <SaveChart figureId={figure.id} heading={heading} name={content.name} title={title} slot={slot} />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </div>
    </div>
  );
}
