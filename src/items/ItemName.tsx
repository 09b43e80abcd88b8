/** The name of an item in the view's language, marked where it stands in another. */
import type { Item } from '#domain/dataset.ts';
import { nameOf, shortNameOf } from '#domain/itemText.ts';
import { LocalizedText } from './LocalizedText.tsx';

interface ItemNameProps {
  readonly item: Item;
  readonly isShort?: boolean;
  readonly hasMarks?: boolean;
}

export function ItemName({ item, isShort = false, hasMarks = false }: ItemNameProps) {
  return <LocalizedText text={isShort ? shortNameOf(item) : nameOf(item)} hasMarks={hasMarks} />;
}
