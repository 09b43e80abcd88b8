/** Links to items of any kind, named in full. */
import type { Item } from '#domain/dataset.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { ItemName } from '#items/ItemName.tsx';

interface ItemListProps {
  readonly items: readonly Item[];
}

export function ItemList({ items }: ItemListProps) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.record.id} className="py-0.5">
          <ItemLink id={item.record.id} className="inline-block min-h-6 underline">
            <ItemName item={item} hasMarks />
          </ItemLink>
        </li>
      ))}
    </ul>
  );
}
