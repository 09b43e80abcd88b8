/** An area: what was agreed in it, what else is reported, and what led there. */
import { isOwnEntryOf, concernsArea } from '#domain/entries.ts';
import type { Area } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DefinedText } from '#items/DefinedText.tsx';
import { AreaStatements } from './AreaStatements.tsx';
import { AreaTitle } from './AreaTitle.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { EntryList } from './EntryList.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { InterventionList } from './InterventionList.tsx';
import { ItemList } from './ItemList.tsx';
import { LineageSection } from './LineageSection.tsx';
import { NoteSection } from './NoteSection.tsx';
import { OtherTitles } from './OtherTitles.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface AreaBodyProps {
  readonly record: Area;
}

export function AreaBody({ record }: AreaBodyProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer;
  const statements = dataset.commitmentsByArea.get(record.id) ?? [];
  const summary = statements.filter((statement) => statement.origin === 'summary');
  const reported = statements.filter((statement) => statement.origin === 'reported');
  const entries = dataset.entries.filter((entry) => isOwnEntryOf(entry, record.id));
  const interventions = dataset.interventions.filter((intervention) => concernsArea(intervention.areas, record.id));
  const organisations = dataset.organisations
    .filter((organisation) => organisation.areas !== 'all' && organisation.areas.includes(record.id))
    .map((organisation) => ({ kind: 'organisation', record: organisation }) as const);
  return (
    <>
      <AreaTitle record={record} />
      <p className="mt-3 text-lead">
        <DefinedText text={record.summary} />
      </p>
      {summary.length > 0 ? (
        <DrawerSection heading={words.areaBody.statements}>
          <AreaStatements statements={summary} />
        </DrawerSection>
      ) : null}
      {reported.length > 0 ? (
        <DrawerSection heading={words.areaBody.reported} hint={words.areaBody.reportedNote}>
          <AreaStatements statements={reported} hasConfidence />
        </DrawerSection>
      ) : null}
      <NoteSection id={record.id} />
      <LineageSection item={{ kind: 'area', record }} />
      <DrawerSection heading={words.areaBody.entries}>
        {entries.length > 0 ? <EntryList entries={entries} /> : <p className="text-soft">{words.areaBody.noEntries}</p>}
      </DrawerSection>
      {interventions.length > 0 ? (
        <DrawerSection heading={words.areaBody.interventions}>
          <InterventionList interventions={interventions} />
        </DrawerSection>
      ) : null}
      {organisations.length > 0 ? (
        <DrawerSection heading={words.areaBody.organisations}>
          <ItemList items={organisations} />
        </DrawerSection>
      ) : null}
      <OtherTitles record={record} />
      <EvidenceSection confidence={record.confidence} citations={record.sources} />
    </>
  );
}
