/** What files say in the view's language, put together from the catalogue's parts. */
import { useMemo } from 'react';
import type { ExportWords } from '#domain/export/exportSelection.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useCiteWords } from '#items/useCiteWords.ts';

export function useExportWords(): ExportWords {
  const { messages } = useI18n();
  const { date, place, places } = useCiteWords();
  const { brief, calendar } = useI18n().messages.takeaway;
  return useMemo(
    () => ({
      wordings: messages.wordings,
      kinds: messages.kind,
      confidences: messages.confidences,
      datesFrom: messages.datesFrom,
      origins: messages.origin,
      date,
      place,
      places,
      brief,
      calendar,
    }),
    [messages, date, place, places, brief, calendar],
  );
}
