/**
 * Dates as the sources give them: a small subset of EDTF (ISO 8601-2), kept as text and read into
 * inclusive day bounds. Knows no `Date`, clock, zone or locale, so nothing can gain precision here.
 *
 * Subset: `2021`, `2021-02`, `2021-02-28`; a trailing `?` (uncertain), `~` (approximate) or `%` (both);
 * intervals `A/B` of those, mixed precision allowed; an open end written `..` on one side.
 */

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; negative before it. */
export type Day = number;

export type DatePrecision = 'day' | 'month' | 'year';

/** One calendar date no finer than its source; `month` and `day` (both from 1) are absent when not known. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

/**
 * A parsed date. `start` and `end` are the same object for a single date; `null` stands for an open end.
 * `earliest` and `latest` are inclusive; an open end is -Infinity or Infinity.
 */
export interface EdtfDate {
  readonly text: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly earliest: Day;
  readonly latest: Day;
  readonly isInterval: boolean;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DATE_FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const OPEN = '..';

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1 to 12) of a year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Civil date to day number (Howard Hinnant's days_from_civil, counted from 1 March). */
export function toDay(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The year that a day number falls in. */
export function yearOfDay(day: Day): number {
  let year = Math.floor(1970 + day / 365.2425);
  while (toDay(year, 1, 1) > day) year -= 1;
  while (toDay(year + 1, 1, 1) <= day) year += 1;
  return year;
}

function parseCalendarDate(text: string): CalendarDate | null {
  const found = DATE_FORM.exec(text);
  if (!found) return null;
  const [, yearText = '', monthText, dayText, qualifier] = found;
  const year = Number(yearText);
  const month = monthText === undefined ? undefined : Number(monthText);
  const day = dayText === undefined ? undefined : Number(dayText);
  if (year === 0 || (month !== undefined && (month < 1 || month > 12))) return null;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return null;
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    isUncertain: qualifier === '?' || qualifier === '%',
    isApproximate: qualifier === '~' || qualifier === '%',
  };
}

function earliestDay(date: CalendarDate): Day {
  return toDay(date.year, date.month ?? 1, date.day ?? 1);
}

function latestDay(date: CalendarDate): Day {
  const month = date.month ?? 12;
  return toDay(date.year, month, date.day ?? daysInMonth(date.year, month));
}

/**
 * Reads a date, or gives `null` for anything outside the subset above: impossible days, an interval that
 * ends before it can have begun, both ends open, full-width digits, times and zones.
 * @example parseEdtf('2021-02')?.latest === toDay(2021, 2, 28)
 */
export function parseEdtf(text: string): EdtfDate | null {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = parseCalendarDate(text);
    if (!date) return null;
    return { text, start: date, end: date, earliest: earliestDay(date), latest: latestDay(date), isInterval: false };
  }
  const startText = text.slice(0, slash);
  const endText = text.slice(slash + 1);
  const start = startText === OPEN ? null : parseCalendarDate(startText);
  const end = endText === OPEN ? null : parseCalendarDate(endText);
  if ((!start && startText !== OPEN) || (!end && endText !== OPEN) || (!start && !end)) return null;
  const earliest = start ? earliestDay(start) : -Infinity;
  const latest = end ? latestDay(end) : Infinity;
  if (latest < earliest) return null;
  return { text, start, end, earliest, latest, isInterval: true };
}

/** How finely one calendar date is known. */
export function precisionOf(date: CalendarDate): DatePrecision {
  if (date.day !== undefined) return 'day';
  return date.month === undefined ? 'year' : 'month';
}

/** The coarsest precision that a date or either end of an interval has. */
export function coarsestPrecision(date: EdtfDate): DatePrecision {
  const found = [date.start, date.end].flatMap((end) => (end ? [precisionOf(end)] : []));
  if (found.includes('year')) return 'year';
  return found.includes('month') ? 'month' : 'day';
}

export function isUncertain(date: EdtfDate): boolean {
  return Boolean(date.start?.isUncertain || date.end?.isUncertain);
}

export function isApproximate(date: EdtfDate): boolean {
  return Boolean(date.start?.isApproximate || date.end?.isApproximate);
}

const PRECISION_RANK: Record<DatePrecision, number> = { day: 0, month: 1, year: 2 };

/** Order in time: earliest possible day, then finer precision, then the earlier last day. Ties are the caller's. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  if (a.earliest !== b.earliest) return a.earliest < b.earliest ? -1 : 1;
  const byPrecision = PRECISION_RANK[coarsestPrecision(a)] - PRECISION_RANK[coarsestPrecision(b)];
  if (byPrecision !== 0) return byPrecision;
  if (a.latest !== b.latest) return a.latest < b.latest ? -1 : 1;
  return 0;
}

/** Whether the date may fall inside the inclusive bounds, as far as its source tells. */
export function mayFallWithin(date: EdtfDate, from: Day, to: Day): boolean {
  return date.earliest <= to && date.latest >= from;
}

/** Whether the date certainly falls inside the inclusive bounds: a qualified date never does. */
export function surelyFallsWithin(date: EdtfDate, from: Day, to: Day): boolean {
  return date.earliest >= from && date.latest <= to && !isUncertain(date) && !isApproximate(date);
}

/** Every calendar year that the date may touch, ascending. An open end adds no year beyond the known one. */
export function yearsOf(date: EdtfDate): number[] {
  const first = date.start?.year ?? date.end?.year ?? 0;
  const last = date.end?.year ?? first;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
