/** The segmented control: all tracks or one. Radio buttons, so that arrows move inside and Tab passes by. */
import { useId, useMemo } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { countValues } from '#domain/facetCounts.ts';
import { withSelection } from '#domain/viewState.ts';
import { facetById } from '#domain/facets.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { facetValueText } from '#items/facetValueText.ts';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrder } from '#items/trackOrder.ts';
import { useChangeView, useShownFilter, useView } from '#state/ViewContext.ts';

const ALL = '';

export function TrackControl() {
  const name = useId();
  const reasonId = useId();
  const loaded = useLoadedDataset();
  const i18n = useI18n();
  const chosen = useView((view) => view.selection.track);
  const filter = useShownFilter();
  const change = useChangeView();
  const facet = facetById('track');
  const counts = useMemo(() => countValues(loaded, filter, 'track'), [loaded, filter]);
  const current = chosen?.length === 1 ? chosen[0] : ALL;
  const segments = [ALL, ...facet.values(loaded.dataset)];
  // One track is no choice.
  if (segments.length <= 2) return null;
  return (
    <fieldset className="flex min-w-0 flex-wrap max-md:flex-col">
      <legend className="visually-hidden">{i18n.messages.filters.trackLegend}</legend>
      <p id={reasonId} hidden>
        {i18n.messages.filters.nothing}
      </p>
      {segments.map((value) => {
        const count = counts.get(value) ?? 0;
        const isChosen = value === current;
        // Stays within reach of the keys, with the reason.
        const isDead = value !== ALL && count === 0 && !isChosen;
        return (
          <label
            key={value || 'all'}
            className="relative -ms-px control rounded-none first-of-type:ms-0 has-checked:z-1 has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-aria-disabled:text-soft max-md:ms-0 max-md:-mt-px forced-colors:has-checked:bg-[SelectedItem] forced-colors:has-checked:text-[SelectedItemText] forced-colors:has-checked:forced-color-adjust-none"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={isChosen}
              aria-disabled={isDead || undefined}
              aria-describedby={isDead ? reasonId : undefined}
              onChange={() => {
                if (!isDead) change((view) => withSelection(view, 'track', value === ALL ? [] : [value]));
              }}
              className="absolute inset-0 m-0 cursor-pointer appearance-none outline-none"
            />
            {value === ALL ? (
              <span>{i18n.messages.filters.all}</span>
            ) : (
              <>
                <span className={isChosen ? 'contents [--track:currentColor] [&_svg]:text-current' : 'contents'}>
                  <TrackMark order={trackOrder(loaded.dataset, value)} size={10} />
                </span>
                <span className="line-clamp-2 max-w-96">
                  {i18n.messages.filters.option(facetValueText(facet, value, loaded.dataset, i18n), count)}
                </span>
              </>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
