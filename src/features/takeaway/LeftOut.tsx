/** What the calendar leaves out and why: it holds only what is known to the day. */
import type { Entry } from '#domain/entries.ts';
import { leftOutOfCalendar } from '#domain/export/leftOut.ts';
import { DOT } from '#items/dot.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface LeftOutProps {
  /** What the calendar is made from. */
  readonly entries: readonly Entry[];
}

export function LeftOut({ entries }: LeftOutProps) {
  const words = useI18n().messages.takeaway;
  const left = leftOutOfCalendar(entries);
  if (left.length === 0) return null;
  return (
    <details className="text-small">
      <summary className="min-h-6">{words.leftOutHeading(left.length)}</summary>
      <ul className="mt-2 max-w-prose space-y-1 ps-4">
        {left.map(({ entry, reason }) => (
          <li key={entry.id}>
            <ItemLink id={entry.id} className="underline">
              <LocalizedText text={entry.record.shortTitle} />
            </ItemLink>
            <span className="text-soft">
              <span>{DOT}</span>
              <EntryDate date={entry.date} />
              <span>{`${DOT}${words.calendar.reasons[reason]}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
