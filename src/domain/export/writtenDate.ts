/**
 * A date in words for files. What Intl writes changes with the browser's version, so files use words and
 * month names of their own: the same date gives the same bytes everywhere.
 */
import { precisionOf, type CalendarDate, type EdtfDate } from '#domain/edtf.ts';

export interface WrittenDateWords {
  readonly day: (year: number, month: number, day: number) => string;
  readonly month: (year: number, month: number) => string;
  readonly year: (year: number) => string;
  /** Several days of one month. */
  readonly days: (year: number, month: number, first: number, last: number) => string;
  readonly uncertain: (date: string) => string;
  readonly approximate: (date: string) => string;
  readonly uncertainAndApproximate: (date: string) => string;
  readonly openStart: (end: string) => string;
  readonly openEnd: (start: string) => string;
  readonly range: (start: string, end: string) => string;
}

function writeCalendarDate(date: CalendarDate, words: WrittenDateWords): string {
  const { year, month, day } = date;
  const bare =
    month === undefined ? words.year(year) : day === undefined ? words.month(year, month) : words.day(year, month, day);
  if (date.isUncertain && date.isApproximate) return words.uncertainAndApproximate(bare);
  if (date.isUncertain) return words.uncertain(bare);
  return date.isApproximate ? words.approximate(bare) : bare;
}

function isPlainDay(date: CalendarDate): boolean {
  return precisionOf(date) === 'day' && !date.isUncertain && !date.isApproximate;
}

/** The date at its source's precision. @example "18–19 March 2021", "about 2019", "from May 2021" */
export function writeDate({ start, end, isInterval, text }: EdtfDate, words: WrittenDateWords): string {
  if (start && end) {
    if (!isInterval) return writeCalendarDate(start, words);
    const isOneMonth = start.year === end.year && start.month === end.month && isPlainDay(start) && isPlainDay(end);
    if (isOneMonth) return words.days(start.year, start.month ?? 1, start.day ?? 1, end.day ?? 1);
    return words.range(writeCalendarDate(start, words), writeCalendarDate(end, words));
  }
  if (start) return words.openEnd(writeCalendarDate(start, words));
  return end ? words.openStart(writeCalendarDate(end, words)) : text;
}
