/** Keeps the document's language that of the view. */
import { useEffect } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';

export function useDocumentLanguage(): void {
  const { language } = useI18n();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
