/** What is said of an event or document in small beside its title: its kind, whether the release names it, what rests on little. */
import type { Entry } from '#domain/entries.ts';
import { isFirm } from '#domain/evidence.ts';
import { useI18n } from '#i18n/I18nContext.ts';

export function useEntryRemarks({ kind, isInRelease, record: { confidence, dateConfidence } }: Entry): string[] {
  const { messages } = useI18n();
  return [
    messages.kind[kind],
    // What is not named is context: the rule here, and so not said of each.
    ...(isInRelease ? [messages.timeline.inRelease] : []),
    ...(isFirm(confidence) ? [] : [messages.confidences[confidence]]),
    ...(dateConfidence === undefined || isFirm(dateConfidence) ? [] : [messages.datesFrom[dateConfidence]]),
  ];
}
