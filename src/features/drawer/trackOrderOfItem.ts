/** Which track's mark an item carries in a drawing. */
import type { Dataset, Item } from '#domain/dataset.ts';
import { trackOrder, trackOrderOfAreas } from '#items/trackOrder.ts';

/** Order of the track in the data, from 1; 0 for what belongs to several tracks or to none. */
export function trackOrderOfItem(dataset: Dataset, item: Item): number {
  switch (item.kind) {
    case 'area':
      return trackOrder(dataset, item.record.track);
    case 'commitment':
      return item.record.area === null ? 0 : trackOrderOfAreas(dataset, [item.record.area]);
    case 'event':
    case 'document':
    case 'intervention':
    case 'organisation':
      return trackOrderOfAreas(dataset, item.record.areas);
    default:
      return 0;
  }
}
