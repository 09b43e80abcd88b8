/** Where the release places what a statement is linked to, when the document itself shows otherwise: in the release's name. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { ItemName } from '#items/ItemName.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { RichMessage } from '#ui/RichMessage.tsx';

interface ReleaseAttributionsProps {
  /** Ids of the documents that the statement is linked to. */
  readonly documents: readonly string[];
}

export function ReleaseAttributions({ documents }: ReleaseAttributionsProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer.lineage;
  const attributions = documents.flatMap((id) => {
    const item = dataset.items.get(id);
    if (item?.kind !== 'document' || item.record.releaseSays?.agrees !== false) return [];
    return [{ item, says: item.record.releaseSays.text }];
  });
  if (attributions.length === 0) return null;
  return (
    <div className="mt-4">
      <h4 className="text-small text-soft">{words.attribution}</h4>
      <ul className="divide-y divide-line">
        {attributions.map(({ item, says }) => (
          <li key={item.record.id} className="py-2">
            <RichMessage
              message={words.attributionOf}
              parts={{
                document: (
                  <ItemLink id={item.record.id} className="underline">
                    <ItemName item={item} isShort />
                  </ItemLink>
                ),
                says: <LocalizedText text={says} />,
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
