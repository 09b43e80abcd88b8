/** The short facts of a document. */
import type { DocumentRecord } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { SafeLink } from '#ui/SafeLink.tsx';
import { AreaLinks } from './AreaLinks.tsx';
import { DateFact } from './DateFact.tsx';
import { Fact } from './Fact.tsx';
import { Facts } from './Facts.tsx';
import { ItemList } from './ItemList.tsx';
import { itemsOf } from './itemsOf.ts';
import { languageName } from '#i18n/languageName.ts';
import { NotStated } from './NotStated.tsx';
import { PresidencyFact } from './PresidencyFact.tsx';

interface DocumentFactsProps {
  readonly record: DocumentRecord;
}

export function DocumentFacts({ record }: DocumentFactsProps) {
  const { dataset } = useLoadedDataset();
  const { messages, language, list, local } = useI18n();
  const words = useI18n().messages.drawer;
  const entry = dataset.entryById.get(record.id);
  const issuers = itemsOf(dataset, record.issuers);
  const shown = local(record.title).language;
  const elsewhere = record.officialIn.filter((tag) => tag !== shown && Object.hasOwn(record.title, tag));
  return (
    <Facts>
      {elsewhere.map((tag) => (
        <Fact key={tag} name={words.officialIn(languageName(tag, language))}>
          <span lang={tag}>{record.title[tag]}</span>
        </Fact>
      ))}
      {entry ? <DateFact date={entry.date} confidence={record.dateConfidence} /> : null}
      <Fact name={words.document.issuers}>{issuers.length > 0 ? <ItemList items={issuers} /> : <NotStated />}</Fact>
      {record.authors && record.authors.length > 0 ? (
        <Fact name={words.document.authors}>
          <span translate="no">{list(record.authors)}</span>
        </Fact>
      ) : null}
      {record.annexOf ? (
        <Fact name={words.document.annexOf}>
          <ItemList items={itemsOf(dataset, [record.annexOf.document])} />
          <span className="text-small text-soft">
            <LocalizedText text={record.annexOf.label} />
          </span>
        </Fact>
      ) : null}
      {record.presidency === undefined ? null : <PresidencyFact id={record.presidency} />}
      <Fact name={words.document.areas}>
        <AreaLinks areas={record.areas} />
      </Fact>
      {record.inRelease === undefined ? null : (
        <Fact name={words.event.release}>{words.event.inRelease[record.inRelease]}</Fact>
      )}
      {record.address === undefined ? null : (
        <Fact name={words.document.address}>
          <SafeLink href={record.address} newTabLabel={messages.page.newTab}>
            {words.document.open}
          </SafeLink>
        </Fact>
      )}
    </Facts>
  );
}
