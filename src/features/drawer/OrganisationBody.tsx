/** An organisation: its part in this, and the statements, events and documents linked to it. */
import type { Organisation } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DefinedText } from '#items/DefinedText.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { AreaLinks } from './AreaLinks.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { DrawerTitle } from './DrawerTitle.tsx';
import { EntryList } from './EntryList.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { Fact } from './Fact.tsx';
import { Facts } from './Facts.tsx';
import { ItemList } from './ItemList.tsx';
import { NoteSection } from './NoteSection.tsx';
import { StatementList } from './StatementList.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface OrganisationBodyProps {
  readonly record: Organisation;
}

export function OrganisationBody({ record }: OrganisationBodyProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer;
  const statements = dataset.commitments.filter((statement) => statement.organisations.includes(record.id));
  const entries = dataset.entries.filter((entry) => entry.organisations.includes(record.id));
  const events = entries.filter((entry) => entry.type === 'event');
  const documents = entries.filter((entry) => entry.type === 'document');
  const people = dataset.people
    .filter((person) => person.organisation === record.id)
    .map((person) => ({ kind: 'person', record: person }) as const);
  return (
    <>
      <DrawerTitle>
        <LocalizedText text={record.name} hasMarks />
      </DrawerTitle>
      <Facts>
        <Fact name={words.organisation.role}>
          <DefinedText text={record.role} />
        </Fact>
        <Fact name={words.document.areas}>
          <AreaLinks areas={record.areas} />
        </Fact>
        {record.inRelease === undefined ? null : (
          <Fact name={words.organisation.inRelease}>{words.event.inRelease[record.inRelease]}</Fact>
        )}
      </Facts>
      {statements.length > 0 ? (
        <DrawerSection heading={words.organisation.statements} hint={words.event.linkedHint}>
          <StatementList statements={statements} hasConfidence />
        </DrawerSection>
      ) : null}
      {events.length > 0 ? (
        <DrawerSection heading={words.organisation.events}>
          <EntryList entries={events} />
        </DrawerSection>
      ) : null}
      {documents.length > 0 ? (
        <DrawerSection heading={words.organisation.documents}>
          <EntryList entries={documents} />
        </DrawerSection>
      ) : null}
      {people.length > 0 ? (
        <DrawerSection heading={words.organisation.people}>
          <ItemList items={people} />
        </DrawerSection>
      ) : null}
      <NoteSection id={record.id} />
      <EvidenceSection confidence={record.confidence} citations={record.sources} />
    </>
  );
}
