/** Quiet line at the foot of the results while areas are chosen for comparison: how many, go there, let them go. */
import { useI18n } from '#i18n/I18nContext.ts';
import { ViewLink } from '#items/ViewLink.tsx';
import { useChangeView, useView } from '#state/ViewContext.ts';

export function CompareBar() {
  const { messages } = useI18n();
  const chosen = useView((view) => view.compare.length);
  const change = useChangeView();
  const words = messages.compare;
  if (chosen === 0) return null;
  const clear = () => {
    change((view) => ({ ...view, compare: [] }));
    document.getElementById('results-heading')?.focus({ preventScroll: true });
  };
  return (
    <div
      role="group"
      aria-label={words.barName}
      className="sticky bottom-0 z-10 mt-6 flex flex-wrap items-center gap-x-4 border-t border-ink bg-paper py-2 text-small print:hidden short:static"
    >
      <span>{words.bar(chosen)}</span>
      <ViewLink
        to={(view) => ({ ...view, results: 'compare' })}
        target="results-heading"
        className="inline-flex min-h-7 items-center font-semibold underline pointer-coarse:min-h-11"
      >
        {words.open}
      </ViewLink>
      <button type="button" className="min-h-7 underline pointer-coarse:min-h-11" onClick={clear}>
        {words.clear}
      </button>
    </div>
  );
}
