/** The words of a hint: one entry in full, or the short titles behind a cluster. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Entry } from '#domain/entries.ts';
import { areasOfEntry } from '#domain/timelineHighlight.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DOT } from '#items/dot.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TextsInMessage } from '#items/TextsInMessage.tsx';
import { useEntryFit } from './useEntryFit.ts';

interface HintTextProps {
  readonly entries: readonly Entry[];
}

const LISTED = 6;

export function HintText({ entries }: HintTextProps) {
  const { dataset } = useLoadedDataset();
  const { messages, plain, list } = useI18n();
  const words = messages.timeline;
  const fitOf = useEntryFit();
  const [entry] = entries;
  if (!entry) return null;
  if (entries.length > 1) {
    return (
      <ul>
        {entries.slice(0, LISTED).map(({ id, date, record }) => (
          <li key={id}>
            <LocalizedText text={record.shortTitle} />
            <span className="text-soft">
              <span>{DOT}</span>
              <EntryDate date={date} />
            </span>
          </li>
        ))}
        {entries.length > LISTED ? <li>{words.cluster(entries.length - LISTED)}</li> : null}
      </ul>
    );
  }
  const fit = fitOf(entry);
  const areas = areasOfEntry(dataset, entry).map((area) => area.shortTitle);
  const concerns =
    entry.areas === 'all' ? words.allAreas : areas.length === 0 ? words.noArea : words.areas(list(areas.map(plain)));
  return (
    <>
      <p className="font-semibold">
        <LocalizedText text={entry.record.title} />
      </p>
      <p>
        <EntryDate date={entry.date} />
        {fit === 'inside' ? null : (
          <span>{`${DOT}${fit === 'partly' ? words.partlyOutside : words.mayFallOutside}`}</span>
        )}
      </p>
      <p className="text-soft">
        {`${messages.kind[entry.kind]}${DOT}${entry.isInRelease ? words.inRelease : words.isContext}`}
      </p>
      <p className="mt-1 text-soft">
        <TextsInMessage message={concerns} texts={areas} />
      </p>
    </>
  );
}
