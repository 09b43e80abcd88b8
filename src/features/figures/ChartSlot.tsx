/** Keeps the chart's room and fetches it, with its library, only when the reader comes near. */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { WordingFigure } from '#domain/wordingByArea.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { barChartHeight } from './barChartHeight.ts';

interface ChartSlotProps {
  readonly figure: WordingFigure;
}

const WordingChart = lazy(() => import('./WordingChart.tsx').then((module) => ({ default: module.WordingChart })));

export function ChartSlot({ figure }: ChartSlotProps) {
  const { messages } = useI18n();
  const slot = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = slot.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const failure = <p className="text-small text-soft">{messages.figures.chartFailed}</p>;
  return (
    <div ref={slot} className="grid *:[grid-area:1/1] print:hidden">
      {/* Keeps the room: a height in a style attribute would break the page's policy. */}
      <svg aria-hidden="true" width="1" height={barChartHeight(figure.rows.length)} />
      {isNear ? (
        <ErrorBoundary fallback={failure}>
          <Suspense fallback={null}>
            <WordingChart figure={figure} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </div>
  );
}
