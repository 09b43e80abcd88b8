/** Dates that a calendar program can take: whole days, exactly known. Everything else has a reason to stay out. */
import { isApproximate, isUncertain, precisionOf, toDay, yearOfDay, type Day, type EdtfDate } from '#domain/edtf.ts';

/** Why a date is no whole day: what a calendar cannot say without claiming more than the source. */
export const INEXACT_REASONS = ['open', 'uncertain', 'approximate', 'month', 'year'] as const;
export type InexactReason = (typeof INEXACT_REASONS)[number];

/** Inclusive first and last day, or why there is none. */
export type CalendarDays =
  | { readonly isExact: true; readonly first: Day; readonly last: Day }
  | { readonly isExact: false; readonly reason: InexactReason };

function inexactReason(date: EdtfDate): InexactReason | null {
  const { start, end } = date;
  if (!start || !end) return 'open';
  if (isUncertain(date)) return 'uncertain';
  if (isApproximate(date)) return 'approximate';
  const precisions = [precisionOf(start), precisionOf(end)];
  if (precisions.includes('year')) return 'year';
  return precisions.includes('month') ? 'month' : null;
}

export function toCalendarDays(date: EdtfDate): CalendarDays {
  const reason = inexactReason(date);
  return reason === null ? { isExact: true, first: date.earliest, last: date.latest } : { isExact: false, reason };
}

/** A day number as ISO 8601 text. @example dayText(toDay(2021, 8, 5)) === '2021-08-05' */
export function dayText(day: Day): string {
  const year = yearOfDay(day);
  let month = 12;
  while (toDay(year, month, 1) > day) month -= 1;
  const dayOfMonth = day - toDay(year, month, 1) + 1;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}
