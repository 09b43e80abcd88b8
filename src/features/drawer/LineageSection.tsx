/** Where an item comes from and what later stands on it: a small picture, and the same as sentences with their sources. */
import type { ReactNode } from 'react';
import type { Item } from '#domain/dataset.ts';
import { lineageOf } from '#domain/lineage.ts';
import { pictureLineage } from '#domain/lineagePicture.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DrawerSection } from './DrawerSection.tsx';
import { LineageDrawing } from './LineageDrawing.tsx';
import { LineageSentences } from './LineageSentences.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface LineageSectionProps {
  readonly item: Item;
  /** What else there is to say of where it comes from, under the sentences. */
  readonly children?: ReactNode;
}

export function LineageSection({ item, children }: LineageSectionProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer.lineage;
  const lineage = lineageOf(dataset, item.record.id);
  const picture = pictureLineage(dataset, item.record.id, lineage);
  const isEntry = item.kind === 'event' || item.kind === 'document';
  const isEmpty = lineage.upstream.length === 0 && lineage.downstream.length === 0;
  if (isEntry && isEmpty) return null;
  return (
    <DrawerSection heading={isEntry ? words.headingEntry : words.heading}>
      {isEmpty ? <p className="text-soft">{words.none}</p> : null}
      {picture ? <LineageDrawing picture={picture} /> : null}
      <LineageSentences item={item} heading={words.rests} steps={lineage.upstream} further={words.furtherBack} />
      <LineageSentences item={item} heading={words.later} steps={lineage.downstream} further={words.furtherOn} />
      {children}
    </DrawerSection>
  );
}
