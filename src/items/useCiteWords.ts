/** What the citation core needs of the view's language. */
import { useMemo } from 'react';
import type { CiteWords } from '#domain/cite/citeWords.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { formatLocator } from './formatLocator.ts';

export function useCiteWords(): CiteWords {
  const { plain, messages } = useI18n();
  const { date, reference } = useI18n().messages.cite;
  const { evidence } = messages;
  return useMemo(
    () => ({
      date,
      reference,
      place: (locator) => formatLocator(locator, evidence, plain),
      places: evidence.places,
    }),
    [date, reference, evidence, plain],
  );
}
