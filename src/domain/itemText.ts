/** What each kind of item is called, so that every list and picture names it alike. */
import type { Dataset, Item } from './dataset.ts';
import type { Text } from './schema.ts';

/** The full name; a statement or an intervention is its own text. */
export function nameOf(item: Item): Text {
  switch (item.kind) {
    case 'area':
    case 'event':
    case 'document':
      return item.record.title;
    case 'commitment':
    case 'intervention':
      return item.record.text;
    case 'organisation':
    case 'person':
      return item.record.name;
    case 'source':
      return { [item.record.titleLanguage]: item.record.title };
  }
}

/** The short name where the data has one, for rows and drawings. */
export function shortNameOf(item: Item): Text {
  switch (item.kind) {
    case 'area':
    case 'event':
    case 'document':
      return item.record.shortTitle;
    case 'organisation':
      return item.record.shortName;
    default:
      return nameOf(item);
  }
}

/** The date that an item has in time: its own, or for what the meeting agreed the meeting's; otherwise none. */
export function dateOf(dataset: Pick<Dataset, 'items' | 'entryById' | 'meeting'>, id: string) {
  const kind = dataset.items.get(id)?.kind;
  const dated = kind === 'area' || kind === 'commitment' ? dataset.meeting.event : id;
  return dataset.entryById.get(dated)?.date ?? null;
}
