/** One link of a lineage: who stands on what and how, when, and by which source. */
import type { Item } from '#domain/dataset.ts';
import type { Link } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { ConfidenceLabel } from '#items/ConfidenceLabel.tsx';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { Locators } from '#items/Locators.tsx';
import { RichMessage } from '#ui/RichMessage.tsx';
import { LineageEnd } from './LineageEnd.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface LineageSentenceProps {
  /** The item that is open, named as itself. */
  readonly item: Item;
  readonly link: Link;
}

export function LineageSentence({ item, link }: LineageSentenceProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer;
  return (
    <li className="py-2">
      <p>
        <RichMessage
          message={words.lineage.links[link.type]}
          parts={{
            subject: (
              <LineageEnd
                id={link.from}
                open={item}
                self={words.lineage.self[item.kind]}
                area={words.lineage.areaAsSubject}
              />
            ),
            object: (
              <LineageEnd
                id={link.to}
                open={item}
                self={words.lineage.selfInside[item.kind]}
                area={words.lineage.areaInside}
              />
            ),
          }}
        />
      </p>
      <ul className="flex flex-wrap items-baseline gap-x-3 text-small text-soft">
        {link.sources.map((citation) => {
          const source = dataset.items.get(citation.source);
          if (source?.kind !== 'source') return <li key={citation.source}>{words.unknownRecord(citation.source)}</li>;
          return (
            <li key={citation.source}>
              <ItemLink id={source.record.id} className="inline-block min-h-6 underline">
                <LocalizedText text={source.record.publisher} />
              </ItemLink>
              {citation.at ? (
                <>
                  <span> </span>
                  <Locators at={citation.at} />
                </>
              ) : null}
            </li>
          );
        })}
        <li>
          <ConfidenceLabel confidence={link.confidence} />
        </li>
      </ul>
    </li>
  );
}
