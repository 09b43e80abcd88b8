/** Whether a date, as far as it is known, lies within the part of time that a reader has chosen. */
import {
  coarsestPrecision,
  isApproximate,
  isUncertain,
  mayFallWithin,
  toDay,
  type Day,
  type EdtfDate,
} from './edtf.ts';

/** How a date lies to inclusive bounds: inside, partly outside for certain, or outside for all we know. */
export type Fit = 'inside' | 'partly' | 'maybe-outside';

export function fitWithin(date: EdtfDate, from: Day, to: Day): Fit {
  if (isUncertain(date) || isApproximate(date)) return 'maybe-outside';
  if (date.earliest >= from && date.latest <= to) return 'inside';
  return date.isInterval && coarsestPrecision(date) === 'day' ? 'partly' : 'maybe-outside';
}

/** The best fit of a date to any of the chosen years. Years that it cannot touch do not count. */
export function fitWithinYears(date: EdtfDate, years: readonly number[]): Fit {
  const touched = years.filter((year) => mayFallWithin(date, toDay(year, 1, 1), toDay(year, 12, 31)));
  const fits = touched.map((year) => fitWithin(date, toDay(year, 1, 1), toDay(year, 12, 31)));
  if (fits.includes('inside')) return 'inside';
  const [first] = touched;
  const last = touched.at(-1);
  const isRun = first !== undefined && last !== undefined && last - first + 1 === touched.length;
  return isRun ? fitWithin(date, toDay(first, 1, 1), toDay(last, 12, 31)) : (fits[0] ?? 'maybe-outside');
}

const DOUBT: Record<Fit, number> = { inside: 0, partly: 1, 'maybe-outside': 2 };

/** The more doubtful of two fits. */
export function worseFit(a: Fit, b: Fit): Fit {
  return DOUBT[a] >= DOUBT[b] ? a : b;
}
