/** A value of a facet as it reads: in its own language where the data names it. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Facet } from '#domain/facets.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { facetValueText } from './facetValueText.ts';
import { LocalizedText } from './LocalizedText.tsx';

interface FacetValueProps {
  readonly facet: Facet;
  readonly value: string;
}

export function FacetValue({ facet, value }: FacetValueProps) {
  const { dataset } = useLoadedDataset();
  const i18n = useI18n();
  const text = facet.text?.(dataset, value);
  return text ? <LocalizedText text={text} /> : <span>{facetValueText(facet, value, dataset, i18n)}</span>;
}
