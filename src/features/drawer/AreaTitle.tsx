/** An area's numeral, track and title, and whether the title is the official one in this language. */
import type { Area } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrder } from '#items/trackOrder.ts';
import { DrawerTitle } from './DrawerTitle.tsx';
import { OfficialNote } from './OfficialNote.tsx';

interface AreaTitleProps {
  readonly record: Area;
}

export function AreaTitle({ record }: AreaTitleProps) {
  const { dataset } = useLoadedDataset();
  const track = dataset.trackById.get(record.track);
  return (
    <>
      <p className="mb-3 flex items-center gap-2 text-small">
        <TrackMark order={trackOrder(dataset, record.track)} size={10} />
        {track ? (
          <span>
            <LocalizedText text={track.name} />
          </span>
        ) : null}
      </p>
      <DrawerTitle>
        <span className="text-soft">{`${record.numeral} `}</span>
        <LocalizedText text={record.title} hasMarks />
      </DrawerTitle>
      <OfficialNote record={record} />
    </>
  );
}
