/** One event or document: when, what, of which kind, how firmly it belongs here, and where it is said. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Entry } from '#domain/entries.ts';
import { DOT } from '#items/dot.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrderOfAreas } from '#items/trackOrder.ts';
import { useEntryRemarks } from '#items/useEntryRemarks.ts';
import { References, type SourceNumbers } from './References.tsx';

interface BriefEntryProps {
  readonly entry: Entry;
  readonly numbers: SourceNumbers;
}

export function BriefEntry({ entry, numbers }: BriefEntryProps) {
  const { dataset } = useLoadedDataset();
  const remarks = useEntryRemarks(entry);
  const { record } = entry;
  return (
    <li
      data-entry={record.code}
      className="grid break-inside-avoid grid-cols-[8.5rem_minmax(0,1fr)] items-baseline gap-x-3 border-t border-line py-1.5 first:border-t-0"
    >
      <p className="text-small text-soft">
        <EntryDate date={entry.date} />
      </p>
      <div className="flex gap-x-2">
        <span className="pt-1 leading-none">
          <TrackMark order={trackOrderOfAreas(dataset, entry.areas)} size={10} isHollow={!entry.isInRelease} />
        </span>
        <div className="min-w-0">
          <p className={dataset.meeting.event === entry.id ? 'font-semibold' : undefined}>
            <LocalizedText text={record.title} />
          </p>
          <p className="flex flex-wrap gap-x-2.5 text-small text-soft">
            <span>{remarks.join(DOT)}</span>
            <References citations={record.sources} numbers={numbers} />
          </p>
        </div>
      </div>
    </li>
  );
}
