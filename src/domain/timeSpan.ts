/**
 * Moving about in time by whole months: presets, zoom, shifts and the two ends. Every range has exactly one
 * span as the address writes it, so that one view has one address.
 */
import { parseEdtf } from './edtf.ts';
import type { Entry } from './entries.ts';
import type { TimeSpan } from './viewState.ts';

/** Months since January of year 0; both ends inclusive. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

export function toMonth(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function yearOfMonth(month: number): number {
  return Math.floor(month / 12);
}

/** A month as EDTF text. @example monthText(toMonth(2021, 2)) === '2021-02' */
export function monthText(month: number): string {
  return `${String(yearOfMonth(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

export function monthsIn(range: MonthRange): number {
  return range.last - range.first + 1;
}

export function isSameRange(a: MonthRange, b: MonthRange): boolean {
  return a.first === b.first && a.last === b.last;
}

/**
 * The months of a span: a year at an end stands for its first or last month.
 * @throws {RangeError} when an end is no date of the format.
 */
export function toMonthRange(span: TimeSpan): MonthRange {
  const from = parseEdtf(span.from)?.start;
  const to = parseEdtf(span.to)?.end;
  if (!from || !to) throw new RangeError(`no time span: ${span.from} to ${span.to}`);
  return { first: toMonth(from.year, from.month ?? 1), last: toMonth(to.year, to.month ?? 12) };
}

/** The span of a range in its one form: an end that is the edge of a year is written as the year. */
export function toSpan({ first, last }: MonthRange): TimeSpan {
  const from = monthText(first);
  const to = monthText(last);
  return { from: first % 12 === 0 ? from.slice(0, 4) : from, to: last % 12 === 11 ? to.slice(0, 4) : to };
}

/** The span for the view: `null` for the dataset's whole span, which the address does not write. */
export function toViewSpan(range: MonthRange, whole: MonthRange): TimeSpan | null {
  return isSameRange(range, whole) ? null : toSpan(range);
}

export function yearRange(year: number): MonthRange {
  return { first: toMonth(year, 1), last: toMonth(year, 12) };
}

/** Each calendar year that a range touches, ascending. */
export function yearsIn(range: MonthRange): number[] {
  const first = yearOfMonth(range.first);
  return Array.from({ length: yearOfMonth(range.last) - first + 1 }, (_, index) => first + index);
}

/** Whole years around the dataset's span and everything dated: as far as a reader can go. */
export function toBounds(whole: MonthRange, entries: readonly Entry[]): MonthRange {
  let { first, last } = whole;
  for (const { date } of entries) {
    for (const end of [date.start, date.end]) {
      if (!end) continue;
      first = Math.min(first, toMonth(end.year, 1));
      last = Math.max(last, toMonth(end.year, 12));
    }
  }
  return { first, last };
}

/** The range moved into the bounds at its own length, or the bounds when it is longer. */
export function clampRange(range: MonthRange, bounds: MonthRange): MonthRange {
  const length = Math.min(monthsIn(range), monthsIn(bounds));
  const first = Math.min(Math.max(range.first, bounds.first), bounds.last - length + 1);
  return { first, last: first + length - 1 };
}

function resized(length: number, around: number, bounds: MonthRange): MonthRange {
  const first = Math.round(around - (length - 1) / 2);
  return clampRange({ first, last: first + length - 1 }, bounds);
}

/** Half as many months, at least one, around `around` when it lies within the range, else around the middle. */
export function zoomIn(range: MonthRange, bounds: MonthRange, around?: number): MonthRange {
  const middle = (range.first + range.last) / 2;
  const isWithin = around !== undefined && around >= range.first && around <= range.last;
  return resized(Math.max(1, Math.ceil(monthsIn(range) / 2)), isWithin ? around : middle, bounds);
}

/** Twice as many months, at most the bounds, around the middle. */
export function zoomOut(range: MonthRange, bounds: MonthRange): MonthRange {
  return resized(monthsIn(range) * 2, (range.first + range.last) / 2, bounds);
}

/** Half a screen earlier (-1) or later (1), at least a month, stopping at the bounds. */
export function shiftRange(range: MonthRange, direction: -1 | 1, bounds: MonthRange): MonthRange {
  const step = Math.max(1, Math.floor(monthsIn(range) / 2)) * direction;
  return clampRange({ first: range.first + step, last: range.last + step }, bounds);
}

/** With another first month; the last one gives way where it must. */
export function withFirst(range: MonthRange, first: number, bounds: MonthRange): MonthRange {
  const clamped = Math.min(Math.max(first, bounds.first), bounds.last);
  return { first: clamped, last: Math.max(clamped, range.last) };
}

/** With another last month; the first one gives way where it must. */
export function withLast(range: MonthRange, last: number, bounds: MonthRange): MonthRange {
  const clamped = Math.min(Math.max(last, bounds.first), bounds.last);
  return { first: Math.min(clamped, range.first), last: clamped };
}

/** The months that dated entries touch, or `null` when all their ends are open. */
export function rangeOfEntries(entries: readonly Entry[]): MonthRange | null {
  const months = entries.flatMap(({ date }) => [
    ...(date.start ? [toMonth(date.start.year, date.start.month ?? 1)] : []),
    ...(date.end ? [toMonth(date.end.year, date.end.month ?? 12)] : []),
  ]);
  return months.length > 0 ? { first: Math.min(...months), last: Math.max(...months) } : null;
}

/**
 * How many entries touch each month of the bounds. A date known only to the year says nothing of months and
 * is left out.
 */
export function densityByMonth(entries: readonly Entry[], bounds: MonthRange): number[] {
  const counts = Array.from({ length: monthsIn(bounds) }, () => 0);
  for (const { date } of entries) {
    if (!date.start?.month || !date.end?.month) continue;
    const first = toMonth(date.start.year, date.start.month);
    const last = toMonth(date.end.year, date.end.month);
    for (let month = Math.max(first, bounds.first); month <= Math.min(last, bounds.last); month += 1) {
      counts[month - bounds.first] = (counts[month - bounds.first] ?? 0) + 1;
    }
  }
  return counts;
}

/** The place in an ascending list of positions that lies nearest to one. */
export function nearestEdge(edges: readonly number[], x: number): number {
  let best = 0;
  edges.forEach((edge, index) => {
    if (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x)) best = index;
  });
  return best;
}
