/** What one representative said at the meeting: the point, the speaker, the areas. */
import type { Intervention } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { AreaLinks } from './AreaLinks.tsx';
import { DrawerTitle } from './DrawerTitle.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { Fact } from './Fact.tsx';
import { Facts } from './Facts.tsx';
import { ItemList } from './ItemList.tsx';
import { itemsOf } from './itemsOf.ts';
import { NoteSection } from './NoteSection.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface InterventionBodyProps {
  readonly record: Intervention;
}

export function InterventionBody({ record }: InterventionBodyProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer.intervention;
  return (
    <>
      <DrawerTitle>
        <LocalizedText text={record.text} hasMarks />
      </DrawerTitle>
      <Facts>
        <Fact name={words.speaker}>
          <ItemList items={itemsOf(dataset, [record.person])} />
        </Fact>
        <Fact name={words.areas}>
          <AreaLinks areas={record.areas} />
        </Fact>
      </Facts>
      <NoteSection id={record.id} />
      <EvidenceSection confidence={record.confidence} citations={record.sources} />
    </>
  );
}
