/** Links to items of any kind, named in full; with an organisation, where asked, whether the release names it. */
import type { Item } from '#domain/dataset.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { ItemName } from '#items/ItemName.tsx';
import { ReleaseMention } from './ReleaseMention.tsx';

interface ItemListProps {
  readonly items: readonly Item[];
  readonly hasMention?: boolean;
}

export function ItemList({ items, hasMention = false }: ItemListProps) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.record.id} className="py-0.5">
          <ItemLink id={item.record.id} className="inline-block min-h-6 underline">
            <ItemName item={item} hasMarks />
          </ItemLink>
          {hasMention && item.kind === 'organisation' ? (
            <ReleaseMention inRelease={item.record.inRelease} className="block text-small text-soft" />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
