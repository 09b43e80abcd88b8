/** Where the filters of the frame's address leave nothing. They are the host's choice, so the way on is the dashboard. */
import { useI18n } from '#i18n/I18nContext.ts';

export function NothingShown() {
  const { messages } = useI18n();
  return <p className="mt-6 border-l-4 border-edge py-1 pl-4">{messages.results.none}</p>;
}
