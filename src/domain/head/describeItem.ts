/** An item in one plain sentence or two, for search results and previews. */
import type { Dataset, Item } from '#domain/dataset.ts';
import { localize } from '#domain/text.ts';

/** Longest description, in characters: what is longer is cut at a word by those who show it, at any place. */
const LIMIT = 300;

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= LIMIT
    ? text
    : `${characters
        .slice(0, LIMIT - 1)
        .join('')
        .trimEnd()}…`;
}

export function describeItem(dataset: Dataset, item: Item, language: string): string {
  const { record } = item;
  const text = 'summary' in record ? record.summary : dataset.profile.description;
  return cut(localize(text, language, ['en']).text);
}
