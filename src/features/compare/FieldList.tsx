/** A list within the comparison, or that there is none. */
import type { ReactNode } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';

interface ListedItem {
  readonly id: string;
  /** What opens the item. */
  readonly link?: ReactNode;
  readonly content?: ReactNode;
  /** In small after it: a date, a name. */
  readonly note?: ReactNode;
}

interface FieldListProps {
  readonly items: readonly ListedItem[];
}

export function FieldList({ items }: FieldListProps) {
  const { messages } = useI18n();
  if (items.length === 0) return <span className="text-soft">{messages.compare.none}</span>;
  return (
    <ul className="space-y-2">
      {items.map(({ id, link, content, note }) => (
        <li key={id}>
          {link === undefined ? (
            content
          ) : (
            <ItemLink id={id} className="inline-block min-h-6 underline decoration-line hover:decoration-ink">
              {link}
            </ItemLink>
          )}
          {note === undefined ? null : <span className="-mt-1 block text-soft">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
