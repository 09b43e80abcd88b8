/** Says that the sources are silent where a reader expects something, so that absence is never mistaken for neglect. */
import { useI18n } from '#i18n/I18nContext.ts';

export function NotStated() {
  return <span className="text-soft">{useI18n().messages.drawer.notStated}</span>;
}
