/** The marks of the tracks that the rows of a dot chart belong to. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrder } from '#items/trackOrder.ts';
import type { ChartContent } from './chartContent.ts';

interface TrackKeyProps {
  readonly content: ChartContent;
}

export function TrackKey({ content }: TrackKeyProps) {
  const { dataset } = useLoadedDataset();
  const shown = new Set(content.tally.rows.map(({ area }) => area.track));
  return (
    <ul aria-hidden="true" data-key className="flex flex-wrap gap-x-4 gap-y-1 text-small">
      {dataset.tracks
        .filter(({ id }) => shown.has(id))
        .map(({ id, name }) => (
          <li key={id} className="inline-flex items-center gap-1.5">
            <TrackMark order={trackOrder(dataset, id)} />
            <LocalizedText text={name} />
          </li>
        ))}
    </ul>
  );
}
