/** What a calendar cannot hold. Apart from the writing of calendars, since the page shows it at once. */
import type { Entry } from '#domain/entries.ts';
import { toCalendarDays, type InexactReason } from './calendarDay.ts';

export interface LeftOutEntry {
  readonly entry: Entry;
  readonly reason: InexactReason;
}

/** Entries that a calendar cannot hold, in the order of the timeline. */
export function leftOutOfCalendar(entries: readonly Entry[]): LeftOutEntry[] {
  return entries.flatMap((entry) => {
    const days = toCalendarDays(entry.date);
    return days.isExact ? [] : [{ entry, reason: days.reason }];
  });
}
