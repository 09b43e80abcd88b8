/** An event: when as far as known, where, by whom, what it concerns, what was said there, and what the release calls it. */
import type { EventRecord } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DrawerSection } from './DrawerSection.tsx';
import { EntryHead } from './EntryHead.tsx';
import { EntryList } from './EntryList.tsx';
import { EventFacts } from './EventFacts.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { ItemList } from './ItemList.tsx';
import { entriesOf, itemsOf } from './itemsOf.ts';
import { LineageSection } from './LineageSection.tsx';
import { NoteSection } from './NoteSection.tsx';
import { SaidThere } from './SaidThere.tsx';
import { StatementList } from './StatementList.tsx';
import { TwoNames } from './TwoNames.tsx';

interface EventBodyProps {
  readonly record: EventRecord;
}

export function EventBody({ record }: EventBodyProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer.event;
  const adopted = (dataset.linksTo.get(record.id) ?? [])
    .filter((link) => link.type === 'adopted-at')
    .map((link) => link.from);
  const documents = entriesOf(dataset, adopted);
  const statements = dataset.commitments.filter((statement) => statement.events.includes(record.id));
  const organisations = itemsOf(dataset, record.organisations);
  return (
    <>
      <EntryHead record={record} />
      <EventFacts record={record} />
      <TwoNames record={record} />
      {documents.length > 0 ? (
        <DrawerSection heading={words.documents}>
          <EntryList entries={documents} />
        </DrawerSection>
      ) : null}
      {statements.length > 0 ? (
        <DrawerSection heading={words.statements} hint={words.linkedHint}>
          <StatementList statements={statements} />
        </DrawerSection>
      ) : null}
      <SaidThere record={record} />
      <LineageSection item={{ kind: 'event', record }} />
      {organisations.length > 0 ? (
        <DrawerSection heading={words.organisations}>
          <ItemList items={organisations} />
        </DrawerSection>
      ) : null}
      <NoteSection id={record.id} />
      <EvidenceSection confidence={record.confidence} citations={record.sources} />
    </>
  );
}
