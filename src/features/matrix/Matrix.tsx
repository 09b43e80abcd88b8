/** The overview: areas by wording or by year, every number a link to exactly what it counts. */
import { MATRIX_FACETS } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useChangeView, useView } from '#state/ViewContext.ts';
import { MatrixTable } from './MatrixTable.tsx';

export function Matrix() {
  const { messages } = useI18n();
  const facet = useView((view) => view.matrix);
  const change = useChangeView();
  const words = messages.matrix;
  return (
    <div className="mt-5">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <p className="max-w-prose text-small text-soft">
          <span>{words.notes[facet]}</span>
          <span className="print:hidden">{` ${words.hint}`}</span>
        </p>
        <div role="group" aria-label={words.by} className="-mx-2 flex flex-wrap print:hidden">
          {MATRIX_FACETS.map((choice) => (
            <button
              key={choice}
              type="button"
              className="choice"
              aria-pressed={choice === facet}
              onClick={() => change((view) => ({ ...view, matrix: choice }))}
            >
              {words.facets[choice]}
            </button>
          ))}
        </div>
      </div>
      <MatrixTable facetId={facet} />
    </div>
  );
}
