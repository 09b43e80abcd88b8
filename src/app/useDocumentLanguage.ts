/** Keeps the document's language that of the view. */
import { useEffect } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';

export function useDocumentLanguage(): void {
  const { language } = useI18n();
  useEffect(() => {
    const page = document.documentElement;
    // Setting it, even to what it is, makes the browser style the whole page anew.
    if (page.lang !== language) page.lang = language;
  }, [language]);
}
