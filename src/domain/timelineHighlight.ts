/** What the open record means to the timeline: an entry to mark, or an area whose entries stand out. */
import { areaById, type Dataset } from './dataset.ts';
import { concernsArea, type Entry } from './entries.ts';
import type { Area } from './schema.ts';

export type Highlight =
  { readonly kind: 'area'; readonly area: Area } | { readonly kind: 'entry'; readonly entry: Entry } | null;

/** A statement stands for its area; records of other kinds mean nothing here. */
export function highlightOf(dataset: Dataset, open: string | null): Highlight {
  if (open === null) return null;
  const entry = dataset.entryById.get(open);
  if (entry) return { kind: 'entry', entry };
  const item = dataset.items.get(open);
  const areaId = item?.kind === 'commitment' ? item.record.area : open;
  const area = areaId === null ? undefined : areaById(dataset, areaId);
  return area ? { kind: 'area', area } : null;
}

/** Whether an entry steps back because an area is open that it does not concern. */
export function isDimmed(highlight: Highlight, entry: Entry): boolean {
  return highlight?.kind === 'area' && !concernsArea(entry.areas, highlight.area.id);
}

/** The areas that an entry names, in the dataset's order; all of them for one that concerns every area. */
export function areasOfEntry(dataset: Dataset, entry: Entry): readonly Area[] {
  const { areas } = entry;
  return areas === 'all' ? dataset.areas : dataset.areas.filter((area) => areas.includes(area.id));
}
