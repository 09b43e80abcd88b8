/** What a value of a facet is called: by the data where the data names it, else by the interface. */
import type { Dataset } from '#domain/dataset.ts';
import type { Facet } from '#domain/facets.ts';
import type { I18n } from '#i18n/I18nContext.ts';

export function facetValueText(facet: Facet, value: string, dataset: Dataset, { plain, messages }: I18n): string {
  const text = facet.text?.(dataset, value);
  if (text) return plain(text);
  const options = new Map(Object.entries(messages.options)).get(facet.id);
  return options && Object.hasOwn(options, value) ? (options[value] ?? value) : value;
}
