/** Who chaired or spoke at an event, and for the meeting itself what was said there. */
import { interventionsAt, peopleAt } from '#domain/eventPeople.ts';
import type { EventRecord } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DrawerSection } from './DrawerSection.tsx';
import { InterventionList } from './InterventionList.tsx';
import { ItemList } from './ItemList.tsx';

interface SaidThereProps {
  readonly record: EventRecord;
}

export function SaidThere({ record }: SaidThereProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer.event;
  const interventions = interventionsAt(dataset, record);
  const people = peopleAt(dataset, record).map((person) => ({ kind: 'person', record: person }) as const);
  return (
    <>
      {interventions.length > 0 ? (
        <DrawerSection heading={words.said}>
          <InterventionList interventions={interventions} />
        </DrawerSection>
      ) : null}
      {people.length > 0 ? (
        <DrawerSection heading={words.people}>
          <ItemList items={people} />
        </DrawerSection>
      ) : null}
    </>
  );
}
