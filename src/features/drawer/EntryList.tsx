/** Events and documents in the order of time: the date as known, the name, the kind, and where asked whether the release names it. */
import type { Entry } from '#domain/entries.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DOT } from '#items/dot.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { ReleaseMention } from './ReleaseMention.tsx';

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly hasMention?: boolean;
}

export function EntryList({ entries, hasMention = false }: EntryListProps) {
  const { messages } = useI18n();
  return (
    <ul className="divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.id} className="py-2">
          <p className="text-small text-soft">
            <EntryDate date={entry.date} />
            <span>{`${DOT}${messages.kind[entry.kind]}`}</span>
            {hasMention ? <ReleaseMention inRelease={entry.record.inRelease} separator={DOT} /> : null}
          </p>
          <ItemLink id={entry.id} className="inline-block py-0.5 underline">
            <LocalizedText text={entry.record.title} hasMarks />
          </ItemLink>
        </li>
      ))}
    </ul>
  );
}
