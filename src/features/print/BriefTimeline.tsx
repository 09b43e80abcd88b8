/** The shown events and documents, year by year. */
import { groupByYear } from '#domain/timelineEntries.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useResults } from '#state/ViewContext.ts';
import { BriefEntry } from './BriefEntry.tsx';
import { BriefSection } from './BriefSection.tsx';
import type { SourceNumbers } from './References.tsx';

interface BriefTimelineProps {
  readonly numbers: SourceNumbers;
}

export function BriefTimeline({ numbers }: BriefTimelineProps) {
  const { messages, date } = useI18n();
  const { entries } = useResults();
  if (entries.length === 0) return null;
  return (
    <BriefSection heading={messages.takeaway.brief.timeline}>
      {groupByYear(entries).map(({ year, entries: own }) => (
        <section key={year} className="mt-4">
          <h3 className="break-after-avoid border-b border-edge pb-1 display-serif text-lead">
            {year === null ? messages.timeline.noStart : date(String(year).padStart(4, '0'))}
          </h3>
          <ol>
            {own.map((entry) => (
              <BriefEntry key={entry.id} entry={entry} numbers={numbers} />
            ))}
          </ol>
        </section>
      ))}
    </BriefSection>
  );
}
