/** A link to an area as a small line: mark of its track, numeral, title. */
import type { Area } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrder } from '#items/trackOrder.ts';

interface AreaLinkProps {
  readonly area: Area;
}

export function AreaLink({ area }: AreaLinkProps) {
  const { dataset } = useLoadedDataset();
  return (
    <ItemLink id={area.id} className="inline-flex min-h-6 items-baseline gap-2 no-underline">
      <TrackMark order={trackOrder(dataset, area.track)} size={10} />
      <span className="shrink-0 whitespace-nowrap text-soft">{area.numeral}</span>
      <span className="underline">
        <LocalizedText text={area.title} />
      </span>
    </ItemLink>
  );
}
