/** The options of one facet with what choosing each would show. What would show nothing stays, disabled, with the reason. */
import { useId, useMemo } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Facet } from '#domain/facets.ts';
import { countValues } from '#domain/facetCounts.ts';
import { toggleValue } from '#domain/viewState.ts';
import { WORDING_IDS } from '#domain/wordings.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { FacetValue } from '#items/FacetValue.tsx';
import { StrengthSwatch } from '#items/StrengthSwatch.tsx';
import { useChangeView, useShownFilter } from '#state/ViewContext.ts';

interface FacetOptionsProps {
  readonly facet: Facet;
}

export function FacetOptions({ facet }: FacetOptionsProps) {
  const loaded = useLoadedDataset();
  const i18n = useI18n();
  const change = useChangeView();
  const filter = useShownFilter();
  const reasonId = useId();
  const words = i18n.messages.filters;
  const chosen = new Set(filter.selection[facet.id] ?? []);
  const counts = useMemo(() => countValues(loaded, filter, facet.id), [loaded, filter, facet]);
  const known = facet.values(loaded.dataset);
  return (
    <fieldset>
      <legend className="mb-1 text-small font-semibold">{i18n.messages.facets[facet.id]}</legend>
      <p id={reasonId} hidden>
        {words.nothing}
      </p>
      <ul>
        {known.map((value) => {
          const count = counts.get(value) ?? 0;
          const isChosen = chosen.has(value);
          const wording = facet.id === 'wording' ? WORDING_IDS.find((id) => id === value) : undefined;
          const isDead = count === 0 && !isChosen;
          return (
            <li key={value}>
              <label
                className={`flex min-h-8 items-center gap-2 px-1 text-small hover:bg-sunk pointer-coarse:min-h-11 ${isDead ? 'text-soft' : ''}`}
              >
                <input
                  type="checkbox"
                  checked={isChosen}
                  aria-disabled={isDead || undefined}
                  aria-describedby={isDead ? reasonId : undefined}
                  onChange={() => {
                    if (!isDead) change((view) => toggleValue(view, facet.id, value, known));
                  }}
                  className="size-4 shrink-0 accent-(--color-ink) aria-disabled:opacity-40"
                />
                {wording === undefined ? null : <StrengthSwatch wording={wording} />}
                <span className="min-w-0 flex-1">
                  <FacetValue facet={facet} value={value} />
                </span>
                <span className="tabular-nums">{i18n.number(count)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <p className="mt-1 px-1 text-small text-soft">{words.units[facet.unit]}</p>
    </fieldset>
  );
}
