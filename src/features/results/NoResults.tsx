/** Nothing is shown: says so and offers the one filter whose lifting brings back the most. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { bestLift } from '#domain/filter.ts';
import { filterOf, withQuery, withSelection } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useChangeView, useResults, useView } from '#state/ViewContext.ts';

export function NoResults() {
  const loaded = useLoadedDataset();
  const { messages } = useI18n();
  const view = useView((state) => state);
  const hasEntries = useResults().entries.length > 0;
  const change = useChangeView();
  const words = messages.results;
  const nothing = hasEntries ? words.noStatement : words.none;
  const lift = bestLift(loaded, filterOf(view));
  return (
    <div className="mt-6 max-w-prose border-l-4 border-edge py-1 pl-4">
      <p>{loaded.dataset.areas.length + loaded.dataset.commitments.length === 0 ? words.noData : nothing}</p>
      {lift === null ? null : (
        <button
          type="button"
          className="mt-3 control"
          onClick={() =>
            change((state) => (lift.kind === 'query' ? withQuery(state, '') : withSelection(state, lift.id, [])))
          }
        >
          {lift.kind === 'query' ? words.noneLiftSearch(view.query.trim()) : words.noneLift(messages.facets[lift.id])}
        </button>
      )}
    </div>
  );
}
