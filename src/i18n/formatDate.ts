/**
 * A date in words, at its source's precision and no finer. The calendar, digits and zone are fixed, so the
 * words depend on the page's language alone, never on the browser's settings.
 */
import { precisionOf, type CalendarDate, type EdtfDate } from '#domain/edtf.ts';

/** What a language adds to a date that Intl does not know. */
export interface DateWords {
  readonly uncertain: (date: string) => string;
  readonly approximate: (date: string) => string;
  readonly uncertainAndApproximate: (date: string) => string;
  readonly openStart: (end: string) => string;
  readonly openEnd: (start: string) => string;
  readonly range: (start: string, end: string) => string;
  /** A range leaves out at its end what both ends share, as in 2020年11月21日～22日, and not at its start. */
  readonly dropsFromEnd: boolean;
}

const FIELDS = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
  monthDay: { month: 'long', day: 'numeric' },
  dayOnly: { day: 'numeric' },
  monthOnly: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, precision: keyof typeof FIELDS): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const regional = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(regional, {
    ...FIELDS[precision],
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  formats.set(key, format);
  return format;
}

/** An instant in UTC that stands for the calendar date inside Intl alone. */
function toInstant(date: CalendarDate): number {
  // Date.UTC takes the years 0 to 99 for those of the last century.
  return new Date(0).setUTCFullYear(date.year, (date.month ?? 1) - 1, date.day ?? 1);
}

function isQualified(date: CalendarDate): boolean {
  return date.isUncertain || date.isApproximate;
}

/** Intl writes a range from a day to the same day in full in some languages. */
function isSameDate(a: CalendarDate, b: CalendarDate): boolean {
  return (
    a.year === b.year &&
    a.month === b.month &&
    a.day === b.day &&
    a.isUncertain === b.isUncertain &&
    a.isApproximate === b.isApproximate
  );
}

function formatCalendarDate(date: CalendarDate, language: string, words: DateWords): string {
  const plain = formatOf(language, precisionOf(date)).format(toInstant(date));
  if (date.isUncertain && date.isApproximate) return words.uncertainAndApproximate(plain);
  if (date.isUncertain) return words.uncertain(plain);
  return date.isApproximate ? words.approximate(plain) : plain;
}

/**
 * One spacing of the dash for all: engines differ in the blanks that they put around it, and the page is built by one
 * and read in others. Closed between single words, open where an end has a blank of its own. Nor does a day get the
 * leading zero that Italian has in ranges alone.
 */
function evenRange(range: string): string {
  const unpadded = range.replaceAll(/\b0(?=\d\b)/gu, '');
  return unpadded.replace(/^(.*?)\s*–\s*/u, (_match, start: string) =>
    /\s/u.test(start) ? `${start} – ` : `${start}–`,
  );
}

/** The fields of the end of a range that its start does not say already. */
function endFields(start: CalendarDate, end: CalendarDate): keyof typeof FIELDS {
  const precision = precisionOf(end);
  if (start.year !== end.year || precision === 'year') return precision;
  if (precision === 'month') return 'monthOnly';
  return start.month === end.month ? 'dayOnly' : 'monthDay';
}

/**
 * The date in words.
 * @example formatDate(parse('2021-03-18/2021-03-19'), 'en', words) // "18–19 March 2021"
 */
export function formatDate(date: EdtfDate, language: string, words: DateWords): string {
  const { start, end } = date;
  if (start && end) {
    if (!date.isInterval || isSameDate(start, end)) return formatCalendarDate(start, language, words);
    const precision = precisionOf(start);
    if (precision === precisionOf(end) && !isQualified(start) && !isQualified(end)) {
      if (words.dropsFromEnd) {
        const endWords = formatOf(language, endFields(start, end)).format(toInstant(end));
        return words.range(formatCalendarDate(start, language, words), endWords);
      }
      return evenRange(formatOf(language, precision).formatRange(toInstant(start), toInstant(end)));
    }
    return words.range(formatCalendarDate(start, language, words), formatCalendarDate(end, language, words));
  }
  if (start) return words.openEnd(formatCalendarDate(start, language, words));
  return end ? words.openStart(formatCalendarDate(end, language, words)) : date.text;
}

/** The name of a month of the year, for axis labels. `month` counts from 1. */
export function formatMonth(month: number, language: string, width: 'short' | 'narrow'): string {
  const key = `${language} month ${width}`;
  const known = formats.get(key);
  const format =
    known ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      month: width,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
  formats.set(key, format);
  return format.format(Date.UTC(2000, month - 1, 1));
}
