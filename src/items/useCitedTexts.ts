/** The texts of the data that the citation of an item, or with `null` of the page, can hold; see domain/cite/citation.ts. */
import { useMemo } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Item } from '#domain/dataset.ts';
import { nameOf } from '#domain/itemText.ts';
import type { Text } from '#domain/schema.ts';

export function useCitedTexts(item: Item | null): readonly Text[] {
  const { dataset } = useLoadedDataset();
  return useMemo(
    () => [
      dataset.profile.title,
      ...(item ? [nameOf(item)] : []),
      ...dataset.sources.flatMap(({ title, titleLanguage, publisher }) => [{ [titleLanguage]: title }, publisher]),
      ...dataset.documents.map(({ title }) => title),
      ...dataset.organisations.map(({ name }) => name),
    ],
    [dataset, item],
  );
}
