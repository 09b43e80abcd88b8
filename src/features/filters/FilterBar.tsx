/** Search, tracks and facets in one sticky line; on a phone one button opens them as a sheet. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { FACETS, facetsWithin } from '#domain/facets.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useView } from '#state/ViewContext.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FacetOptions } from './FacetOptions.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { ResultStatus } from './ResultStatus.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TrackControl } from './TrackControl.tsx';

export function FilterBar() {
  const { messages, number } = useI18n();
  const offered = facetsWithin(useLoadedDataset().dataset);
  const inBar = offered.filter((facet) => facet.reach === 'bar');
  const behindMore = offered.filter((facet) => facet.reach === 'more');
  const selection = useView((view) => view.selection);
  const chosenIn = (facets: typeof FACETS) =>
    facets.reduce((sum, facet) => sum + (selection[facet.id]?.length ?? 0), 0);
  const labelled = (label: string, chosen: number) => (
    <span>{chosen > 0 ? `${label} · ${number(chosen)}` : label}</span>
  );
  return (
    <search
      aria-label={messages.filters.heading}
      className="sticky top-0 z-20 border-y border-line bg-paper print:static print:border-0 short:static"
    >
      <div className="page-frame py-2.5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden">
          <SearchBox />
          <div className="contents max-md:hidden">
            <TrackControl />
            <div className="flex flex-wrap gap-1.5">
              {inBar.map((facet) => (
                <Disclosure key={facet.id} label={labelled(messages.facets[facet.id], chosenIn([facet]))}>
                  <FacetOptions facet={facet} />
                </Disclosure>
              ))}
              <Disclosure label={labelled(messages.filters.more, chosenIn(behindMore))}>
                <div className="space-y-4">
                  {behindMore.map((facet) => (
                    <FacetOptions key={facet.id} facet={facet} />
                  ))}
                </div>
              </Disclosure>
            </div>
          </div>
          <div className="md:hidden">
            <FilterSheet chosen={chosenIn(FACETS)} />
          </div>
        </div>
        <div className="mt-1.5 flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1">
          <ResultStatus />
          <ChosenFilters />
        </div>
      </div>
    </search>
  );
}
