/** Two or three areas side by side, chosen here or on their cards. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { differingFields, profileOf, COMPARE_FIELDS } from '#domain/compareAreas.ts';
import { areaById } from '#domain/dataset.ts';
import { isActive } from '#domain/filter.ts';
import { COMPARE_LIMIT } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { CompareToggle } from '#items/CompareToggle.tsx';
import { useChangeView, useResults, useView } from '#state/ViewContext.ts';
import { CompareTable } from './CompareTable.tsx';

export function Compare() {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const results = useResults();
  const ids = useView((view) => view.compare);
  const isFiltered = useView((view) => isActive(view));
  const isOnlyDifferences = useView((view) => view.compareRows === 'differing');
  const change = useChangeView();
  const words = messages.compare;
  const profiles = ids.flatMap((id) => areaById(dataset, id) ?? []).map((area) => profileOf(dataset, results, area));
  const differing = differingFields(profiles);
  const fields = isOnlyDifferences ? differing : COMPARE_FIELDS;
  return (
    <div className="mt-5">
      <fieldset className="print:hidden">
        <legend className="text-small text-soft">{words.choose(COMPARE_LIMIT)}</legend>
        <ul className="mt-1.5 flex flex-wrap gap-1.5">
          {dataset.areas.map((area) => (
            <li key={area.id}>
              <CompareToggle area={area} />
            </li>
          ))}
        </ul>
      </fieldset>
      {profiles.length < 2 ? (
        <p className="mt-6 border-l-4 border-edge py-1 pl-4">{words.tooFew(profiles.length)}</p>
      ) : (
        <>
          <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
            <label className="inline-flex min-h-7 items-center gap-2 text-small pointer-coarse:min-h-11">
              <input
                type="checkbox"
                className="size-4 accent-(--color-ink)"
                checked={isOnlyDifferences}
                onChange={(event) => {
                  const compareRows = event.target.checked ? 'differing' : 'all';
                  change((view) => ({ ...view, compareRows }));
                }}
              />
              <span>{words.onlyDifferences}</span>
            </label>
            <p role="status" className="text-small text-soft">
              {fields.length < COMPARE_FIELDS.length ? words.alike(COMPARE_FIELDS.length - fields.length) : null}
            </p>
          </div>
          {isFiltered ? <p className="mt-2 text-small text-soft">{words.filtered}</p> : null}
          <CompareTable profiles={profiles} fields={fields} />
        </>
      )}
    </div>
  );
}
