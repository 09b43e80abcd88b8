/** Stands in for `messages.offline` until the fragments are merged into the catalogue. */
import { useI18n } from '#i18n/I18nContext.ts';
import { offline as en } from './messages.en.ts';
import { offline as ja } from './messages.ja.ts';

export function useOfflineMessages(): typeof en {
  const { language } = useI18n();
  return language === 'ja' ? ja : en;
}
