/** In the drawer's place where its part cannot be fetched: in sight wherever the reader is, and out of it again. */
import { useI18n } from '#i18n/I18nContext.ts';
import { useChangeView } from '#state/ViewContext.ts';

export function DrawerFailure() {
  const { messages } = useI18n();
  const change = useChangeView();
  return (
    <div role="alert" className="fixed inset-x-0 bottom-0 z-40 border-t border-ink bg-paper text-small print:hidden">
      <div className="page-frame flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <p className="grow basis-64">{messages.notice.recordFailed}</p>
        <button type="button" className="control" onClick={() => window.location.reload()}>
          {messages.notice.reload}
        </button>
        <button type="button" className="control" onClick={() => change((view) => ({ ...view, open: null }))}>
          {messages.notice.close}
        </button>
      </div>
    </div>
  );
}
