/** A person: role, organisation, and what they said at the meeting. */
import type { Person } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { DrawerTitle } from './DrawerTitle.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { Fact } from './Fact.tsx';
import { Facts } from './Facts.tsx';
import { InterventionList } from './InterventionList.tsx';
import { ItemList } from './ItemList.tsx';
import { itemsOf } from './itemsOf.ts';
import { NoteSection } from './NoteSection.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface PersonBodyProps {
  readonly record: Person;
}

export function PersonBody({ record }: PersonBodyProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer.person;
  const interventions = dataset.interventions.filter((intervention) => intervention.person === record.id);
  return (
    <>
      <DrawerTitle>
        <LocalizedText text={record.name} hasMarks />
      </DrawerTitle>
      <Facts>
        <Fact name={words.role}>
          <LocalizedText text={record.role} hasMarks />
        </Fact>
        {record.organisation === undefined ? null : (
          <Fact name={words.organisation}>
            <ItemList items={itemsOf(dataset, [record.organisation])} />
          </Fact>
        )}
      </Facts>
      {interventions.length > 0 ? (
        <DrawerSection heading={words.interventions}>
          <InterventionList interventions={interventions} hasSpeaker={false} />
        </DrawerSection>
      ) : null}
      <NoteSection id={record.id} />
      <EvidenceSection confidence={record.confidence} citations={record.sources} />
    </>
  );
}
