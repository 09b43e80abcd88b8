/** One entry of the list: when, what, of which kind, where, and how firmly it belongs here. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Fit } from '#domain/dateFit.ts';
import type { Entry } from '#domain/entries.ts';
import { isDimmed } from '#domain/timelineHighlight.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DOT } from '#items/dot.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrderOfAreas } from '#items/trackOrder.ts';
import { useEntryRemarks } from '#items/useEntryRemarks.ts';
import { useIsLive } from '#ui/useIsLive.ts';
import { useHighlight } from './useHighlight.ts';

interface TimelineRowProps {
  readonly entry: Entry;
  readonly fit: Fit;
}

/** Classes in one attribute. Not a template: the many rows of a built page would each carry the blanks of what is not said. */
function joined(classes: readonly (string | false)[]): string {
  return classes.filter((name) => name !== false).join(' ');
}

export function TimelineRow({ entry, fit }: TimelineRowProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const words = messages.timeline;
  const highlight = useHighlight();
  // The mark says to the eye what the words beside it and the areas' pages say: too heavy for every row of a built page.
  const isLive = useIsLive();
  const { record } = entry;
  const isOpen = highlight?.kind === 'entry' && highlight.entry.id === entry.id;
  const isMeeting = dataset.meeting.event === entry.id;
  const place = entry.type === 'event' ? entry.record.place : undefined;
  const remarks = [
    ...useEntryRemarks(entry),
    ...(fit === 'inside' ? [] : [fit === 'partly' ? words.partlyOutside : words.mayFallOutside]),
  ];
  return (
    <li
      data-row={isLive ? entry.id : undefined}
      className={joined([
        'break-inside-avoid border-t border-line py-2 first:border-t-0 @min-[40rem]:grid @min-[40rem]:grid-cols-[13rem_minmax(0,1fr)] @min-[40rem]:gap-x-4',
        isOpen && '-mx-2 bg-sunk px-2',
      ])}
    >
      <p className="text-small text-soft @min-[40rem]:pt-px">
        <EntryDate date={entry.date} />
      </p>
      <div className="relative min-w-0 pl-5">
        {isLive ? (
          <span className="absolute top-[0.3rem] left-0 leading-none">
            <TrackMark order={trackOrderOfAreas(dataset, entry.areas)} size={11} isHollow={!entry.isInRelease} />
          </span>
        ) : null}
        <p
          className={joined(['leading-snug', isDimmed(highlight, entry) && 'text-soft', isMeeting && 'font-semibold'])}
        >
          <ItemLink id={entry.id} className="underline decoration-edge hover:decoration-ink">
            <LocalizedText text={record.title} hasMarks />
          </ItemLink>
        </p>
        <p className="mt-0.5 text-small text-soft">
          {isMeeting ? <span className="text-ink">{`${words.isMeeting}${DOT}`}</span> : null}
          <span>{remarks.join(DOT)}</span>
          {place ? (
            <>
              <span>{DOT}</span>
              <LocalizedText text={place} hasMarks />
            </>
          ) : null}
        </p>
      </div>
    </li>
  );
}
