/** What an item is called where one line must do: its title, name, or for a statement its text. */
import type { Item } from './dataset.ts';
import type { Text } from './schema.ts';

export function itemTitle(item: Item): Text {
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
