/** Every filter in force as a chip that lifts it, and one button that lifts all. */
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { FACETS } from '#domain/facets.ts';
import { isActive } from '#domain/filter.ts';
import { isolate } from '#domain/text.ts';
import { clearFilters, toggleValue, withQuery, type ViewState } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { facetValueText } from '#items/facetValueText.ts';
import { FacetValue } from '#items/FacetValue.tsx';
import { useChangeView, useView } from '#state/ViewContext.ts';
import { FilterChip } from './FilterChip.tsx';

export function ChosenFilters() {
  const { dataset } = useLoadedDataset();
  const i18n = useI18n();
  const change = useChangeView();
  // Of the store itself, where a chip's filter is gone as soon as the chip is pressed.
  const filter = { query: useView((view) => view.query), selection: useView((view) => view.selection) };
  const list = useRef<HTMLUListElement>(null);
  const words = i18n.messages.filters;
  if (!isActive(filter)) return null;
  const query = filter.query.trim();
  /** A chip leaves with its filter: the focus goes to the chip in its place, else to the last one, else to the search. */
  const remove = (chip: HTMLButtonElement, transition: (view: ViewState) => ViewState) => {
    const chips = () => [...(list.current?.querySelectorAll('button') ?? [])];
    const index = chips().indexOf(chip);
    flushSync(() => change(transition));
    const left = chips();
    (left[index] ?? left.at(-1) ?? document.getElementById('search'))?.focus();
  };
  const clear = () => {
    change(clearFilters);
    document.getElementById('search')?.focus();
  };
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-1.5 print:hidden">
      <ul ref={list} aria-label={words.chosen} className="flex min-w-0 flex-wrap gap-1.5">
        {query === '' ? null : (
          <FilterChip
            name={words.removeSearch(isolate(query))}
            label={words.searchChip(isolate(query))}
            onRemove={(chip) => remove(chip, (view) => withQuery(view, ''))}
          />
        )}
        {FACETS.flatMap((facet) =>
          (filter.selection[facet.id] ?? []).map((value) => {
            return (
              <FilterChip
                key={`${facet.id} ${value}`}
                name={words.remove(i18n.messages.facets[facet.id], facetValueText(facet, value, dataset, i18n))}
                label={<FacetValue facet={facet} value={value} />}
                onRemove={(chip) => remove(chip, (view) => toggleValue(view, facet.id, value, facet.values(dataset)))}
              />
            );
          }),
        )}
      </ul>
      <button type="button" className="min-h-7 px-2 text-small underline pointer-coarse:min-h-11" onClick={clear}>
        {words.clearAll}
      </button>
    </div>
  );
}
