/** What describing a selection needs of the view's language. */
import { useMemo } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { SelectionWords } from '#domain/export/describeSelection.ts';
import { facetById } from '#domain/facets.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { facetValueText } from './facetValueText.ts';

export function useSelectionWords(): SelectionWords {
  const { dataset } = useLoadedDataset();
  const i18n = useI18n();
  const sentence = i18n.messages.selection;
  return useMemo(() => {
    const meeting = i18n.plain(dataset.meeting.name);
    return {
      value: (facet, value) => facetValueText(facetById(facet), value, dataset, i18n),
      condition: (facet, values) => sentence.condition(i18n.messages.facets[facet], values),
      search: sentence.search,
      everything: (counts) => sentence.everything(meeting, counts),
      some: (counts, conditions) => sentence.some(meeting, counts, conditions),
      nothing: (conditions) => sentence.nothing(meeting, conditions),
    };
  }, [dataset, i18n, sentence]);
}
