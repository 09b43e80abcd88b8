/** Looks up the records that an item names; ids that the dataset does not know find nothing. */
import type { Dataset, Item, ItemKind } from '#domain/dataset.ts';
import type { Entry } from '#domain/entries.ts';

export type RecordOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>['record'];

/** The items with these ids, in the order of the ids. */
export function itemsOf(dataset: Dataset, ids: readonly string[]): Item[] {
  return ids.flatMap((id) => dataset.items.get(id) ?? []);
}

/** The events and documents with these ids, in the order of time. */
export function entriesOf(dataset: Dataset, ids: readonly string[]): Entry[] {
  const wanted = new Set(ids);
  return dataset.entries.filter((entry) => wanted.has(entry.id));
}
