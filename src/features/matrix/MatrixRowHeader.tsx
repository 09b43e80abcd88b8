/** The head of a row of the overview: the area, which opens its drawer. It stays in sight while the table scrolls sideways. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Area } from '#domain/schema.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrder } from '#items/trackOrder.ts';

interface MatrixRowHeaderProps {
  readonly area: Area;
}

export function MatrixRowHeader({ area }: MatrixRowHeaderProps) {
  const { dataset } = useLoadedDataset();
  return (
    <th
      scope="row"
      className="sticky start-0 bg-paper py-1 pe-3 text-start font-normal lg:whitespace-nowrap print:static print:whitespace-nowrap"
    >
      <span className="inline-flex items-center gap-2">
        <TrackMark order={trackOrder(dataset, area.track)} size={9} />
        <ItemLink
          id={area.id}
          className="inline-flex min-h-6 items-center underline decoration-line hover:decoration-ink print:min-h-0 print:no-underline"
        >
          <LocalizedText text={area.shortTitle} />
        </ItemLink>
      </span>
    </th>
  );
}
