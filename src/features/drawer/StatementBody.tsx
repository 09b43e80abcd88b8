/** A statement: its verb and object large, how strong and how sure it is, where it comes from and what it rests on. */
import type { Commitment } from '#domain/schema.ts';
import { areaById } from '#domain/dataset.ts';
import { concernsArea } from '#domain/entries.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { CitationList } from '#items/CitationList.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { StrengthSwatch } from '#items/StrengthSwatch.tsx';
import { AreaLink } from './AreaLink.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { DrawerTitle } from './DrawerTitle.tsx';
import { EntryList } from './EntryList.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { InterventionList } from './InterventionList.tsx';
import { entriesOf } from './itemsOf.ts';
import { LineageSection } from './LineageSection.tsx';
import { NoteSection } from './NoteSection.tsx';
import { ReleaseAttributions } from './ReleaseAttributions.tsx';
import { StatementFacts } from './StatementFacts.tsx';
import { StrengthScale } from './StrengthScale.tsx';

interface StatementBodyProps {
  readonly record: Commitment;
}

export function StatementBody({ record }: StatementBodyProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const words = messages.drawer;
  const area = record.area === null ? undefined : areaById(dataset, record.area);
  const interventions = area
    ? dataset.interventions.filter((intervention) => concernsArea(intervention.areas, area.id))
    : [];
  const documents = entriesOf(dataset, record.documents);
  const events = entriesOf(dataset, record.events);
  return (
    <>
      <p className="mb-4 text-small">
        {area ? <AreaLink area={area} /> : <span className="text-soft">{words.outsideAreas}</span>}
      </p>
      <DrawerTitle>
        <span className="mb-1 flex items-center gap-2 font-sans text-lead font-semibold">
          <StrengthSwatch wording={record.wording} className="size-4" />
          <span>{messages.wordings[record.wording]}</span>
        </span>
        <span className="block">
          <LocalizedText text={record.text} hasMarks />
        </span>
      </DrawerTitle>
      <StrengthScale wording={record.wording} />
      <StatementFacts record={record} />
      <LineageSection item={{ kind: 'commitment', record }}>
        <ReleaseAttributions documents={record.documents} />
      </LineageSection>
      {documents.length > 0 ? (
        <DrawerSection heading={words.statement.documents} hint={words.statement.linkedHint}>
          <EntryList entries={documents} hasMention />
        </DrawerSection>
      ) : null}
      {events.length > 0 ? (
        <DrawerSection
          heading={words.statement.events}
          {...(documents.length > 0 ? {} : { hint: words.statement.linkedHint })}
        >
          <EntryList entries={events} hasMention />
        </DrawerSection>
      ) : null}
      <NoteSection id={record.id} />
      <EvidenceSection confidence={record.confidence} citations={record.sources} />
      {record.borneOutBy && record.borneOutBy.length > 0 ? (
        <DrawerSection heading={words.statement.borneOutBy}>
          <CitationList citations={record.borneOutBy} />
        </DrawerSection>
      ) : null}
      {interventions.length > 0 ? (
        <DrawerSection heading={words.statement.interventions}>
          <InterventionList interventions={interventions} />
        </DrawerSection>
      ) : null}
    </>
  );
}
