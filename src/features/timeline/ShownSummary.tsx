/** How much is on show, where most of it stands, and how much lies before and after. */
import type { Entry } from '#domain/entries.ts';
import { toTimeAxis } from '#domain/timeAxis.ts';
import { busiestYear } from '#domain/timelineEntries.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { periodText } from './periodText.ts';
import { useTimelineRange } from './useTimelineRange.ts';
import { DOT } from '#items/dot.ts';

interface ShownSummaryProps {
  readonly entries: readonly Entry[];
  readonly shown: readonly Entry[];
}

export function ShownSummary({ entries, shown }: ShownSummaryProps) {
  const { messages, date } = useI18n();
  const words = useI18n().messages.timeline;
  const { range, span } = useTimelineRange();
  const axis = toTimeAxis(span, 0);
  const earlier = entries.filter((entry) => entry.date.latest < axis.from).length;
  const later = entries.filter((entry) => entry.date.earliest > axis.to).length;
  const busiest = busiestYear(shown);
  const parts = [
    words.shown(messages.counts.entries(shown.length), date(periodText(range))),
    ...(busiest ? [words.most(date(String(busiest.year).padStart(4, '0')), busiest.count)] : []),
    ...(earlier + later > 0 ? [words.outside(words.liesEarlier(earlier), words.liesLater(later))] : []),
  ];
  return (
    <>
      {parts.map((part, index) => (
        <span key={part} className={index === 0 ? undefined : 'text-soft'}>
          {index === 0 ? part : `${DOT}${part}`}
        </span>
      ))}
    </>
  );
}
