/** The order that Previous and Next walk: what the filter shows for what it filters, else the dataset's own. */
import type { Dataset, Item } from './dataset.ts';
import type { Results } from './filterQuestion.ts';

/** Where an item stands in its order. */
export interface Place {
  /** From 1; `null` for an item that the filter leaves out. */
  readonly position: number | null;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map((record) => record.id);
}

/** Ids of the items that the item is read among: areas, statements, or events and documents together as filtered. */
export function drawerOrder(dataset: Dataset, results: Results, item: Item): readonly string[] {
  switch (item.kind) {
    case 'area':
      return idsOf(results.areas);
    case 'commitment':
      return idsOf(results.commitments);
    case 'event':
    case 'document':
      return idsOf(results.entries);
    case 'intervention':
      return idsOf(dataset.interventions);
    case 'organisation':
      return idsOf(dataset.organisations);
    case 'person':
      return idsOf(dataset.people);
    case 'source':
      return idsOf(dataset.sources);
  }
}

/** The place of an id; an id outside the order has no neighbours. */
export function placeIn(order: readonly string[], id: string): Place {
  const index = order.indexOf(id);
  if (index < 0) return { position: null, total: order.length, previous: null, next: null };
  return {
    position: index + 1,
    total: order.length,
    previous: index > 0 ? (order[index - 1] ?? null) : null,
    next: order[index + 1] ?? null,
  };
}
