/** One link of a lineage: who stands on what and how, when, by which source, and of an inference what each source does bear out. */
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
  const { messages } = useI18n();
  const words = messages.drawer;
  const { lineage } = words;
  const isAreaPrepared = link.type === 'prepared-by' && dataset.items.get(link.from)?.kind === 'area';
  const message = isAreaPrepared ? lineage.areaPreparedBy : lineage.links[link.type];
  const endOf = (id: string, isFirst: boolean) => (
    <LineageEnd
      id={id}
      open={item}
      self={isFirst ? lineage.self[item.kind] : lineage.selfInside[item.kind]}
      area={isFirst ? lineage.areaAsSubject : lineage.areaInside}
    />
  );
  const isSubjectFirst = message.indexOf('{subject}') < message.indexOf('{object}');
  return (
    <li className="py-2">
      <p>
        <RichMessage
          message={message}
          parts={{ subject: endOf(link.from, isSubjectFirst), object: endOf(link.to, !isSubjectFirst) }}
        />
      </p>
      <ul className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-small text-soft">
        {link.sources.map((citation) => {
          const source = dataset.items.get(citation.source);
          const supports = link.confidence === 'inference' ? citation.supports : undefined;
          if (source?.kind !== 'source') return <li key={citation.source}>{words.unknownRecord(citation.source)}</li>;
          const publisher = (
            <ItemLink id={source.record.id} className="inline-block min-h-6 underline">
              <LocalizedText text={source.record.publisher} />
            </ItemLink>
          );
          return (
            <li key={citation.source} className={supports ? 'basis-full' : undefined}>
              {citation.at ? (
                <RichMessage
                  message={messages.evidence.sourceAt}
                  parts={{ source: publisher, place: <Locators at={citation.at} /> }}
                />
              ) : (
                publisher
              )}
              {supports ? (
                <span className="block">
                  <RichMessage
                    message={messages.evidence.supports}
                    parts={{ what: <LocalizedText text={supports} /> }}
                  />
                </span>
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
