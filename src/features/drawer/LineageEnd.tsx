/** One end of a link inside its sentence: the open item by a word, any other by name and date. */
import type { Item } from '#domain/dataset.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { ItemLink } from '#items/ItemLink.tsx';
import { ItemName } from '#items/ItemName.tsx';
import { RichMessage } from '#ui/RichMessage.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface LineageEndProps {
  readonly id: string;
  readonly open: Item;
  /** How the open item is named here. */
  readonly self: string;
  /** How an area is named here, with its name in place of `{area}`. */
  readonly area: string;
}

export function LineageEnd({ id, open, self, area }: LineageEndProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer;
  const item = dataset.items.get(id);
  if (!item) return <span>{words.unknownRecord(id)}</span>;
  if (id === open.record.id) return <span>{self}</span>;
  if (item.kind === 'commitment') {
    return (
      <ItemLink id={id} className="whitespace-nowrap underline">
        {words.heading(words.kinds.commitment, item.record.code)}
      </ItemLink>
    );
  }
  const link = (
    <ItemLink id={id} className="underline">
      <ItemName item={item} isShort />
    </ItemLink>
  );
  const entry = dataset.entryById.get(id);
  if (!entry) return <RichMessage message={area} parts={{ area: link }} />;
  const date = (
    <span className="whitespace-nowrap">
      <EntryDate date={entry.date} />
    </span>
  );
  return <RichMessage message={words.lineage.dated} parts={{ item: link, date }} />;
}
