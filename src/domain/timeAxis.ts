/**
 * A linear axis of days. Positions are in CSS pixels from the frame's left edge; a day takes the room from
 * its own position to the next day's, so that a month is as wide as its days.
 */
import { daysInMonth, parseEdtf, toDay, yearOfDay, type Day } from './edtf.ts';
import type { TimeSpan } from './viewState.ts';

export interface TimeAxis {
  /** First day on show. */
  readonly from: Day;
  /** Last day on show, inclusive. */
  readonly to: Day;
  /** Pixels of the whole frame, the insets included. */
  readonly width: number;
  /** Pixels left free at either end, for marks that are wider than their day and for open ends. */
  readonly inset?: number;
}

export interface YearTick {
  readonly year: number;
  readonly x: number;
  readonly width: number;
}

export interface MonthTick {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly x: number;
  readonly width: number;
}

export type MonthForm = 'short' | 'narrow';

export interface MonthLabels {
  readonly form: MonthForm;
  /** A label for each month, or for the first of every three. */
  readonly step: 1 | 3;
  /** The labelled months; `width` is the room that the label has. */
  readonly ticks: readonly MonthTick[];
}

/** Room kept free after an axis label, in pixels. */
export const AXIS_LABEL_GAP = 6;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const MONTH_LABELLINGS = [
  { form: 'short', step: 1 },
  { form: 'narrow', step: 1 },
  { form: 'short', step: 3 },
] as const;

/**
 * The axis for a span.
 * @throws {RangeError} when an end is no date of the format; spans from the view and from checked data are.
 */
export function toTimeAxis(span: TimeSpan, width: number, inset = 0): TimeAxis {
  const from = parseEdtf(span.from);
  const to = parseEdtf(span.to);
  if (!from || !to || from.earliest > to.latest) throw new RangeError(`no time span: ${span.from} to ${span.to}`);
  return { from: from.earliest, to: to.latest, width, inset };
}

/** Where a day begins, in pixels; outside the insets for days outside the span. */
export function positionOf(axis: TimeAxis, day: Day): number {
  const inset = axis.inset ?? 0;
  return inset + ((day - axis.from) / (axis.to + 1 - axis.from)) * (axis.width - 2 * inset);
}

/** The years that the axis touches, each cut to the axis. */
export function yearTicks(axis: TimeAxis): YearTick[] {
  const first = yearOfDay(axis.from);
  const count = yearOfDay(axis.to) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = first + index;
    const x = positionOf(axis, Math.max(axis.from, toDay(year, 1, 1)));
    const end = positionOf(axis, Math.min(axis.to, toDay(year, 12, 31)) + 1);
    return { year, x, width: end - x };
  });
}

/** The months that the axis touches, each cut to the axis. */
export function monthTicks(axis: TimeAxis): MonthTick[] {
  return yearTicks(axis).flatMap(({ year }) =>
    Array.from({ length: 12 }, (_, index) => {
      const month = index + 1;
      const first = Math.max(axis.from, toDay(year, month, 1));
      const last = Math.min(axis.to, toDay(year, month, daysInMonth(year, month)));
      const x = positionOf(axis, first);
      return { year, month, x, width: positionOf(axis, last + 1) - x, isShown: last >= first };
    }).flatMap(({ isShown, ...tick }) => (isShown ? [tick] : [])),
  );
}

/** Widens each tick to reach the next one, the last to the end of the axis. */
function withRoom<Tick extends { readonly x: number; readonly width: number }>(axis: TimeAxis, ticks: Tick[]): Tick[] {
  const end = axis.width - (axis.inset ?? 0);
  return ticks.map((tick, index) => ({ ...tick, width: (ticks[index + 1]?.x ?? end) - tick.x }));
}

/**
 * The years to name: as many round ones as have room, so that no name meets the next or leaves the axis.
 * `width` of a tick is the room of its name.
 */
export function yearLabels(axis: TimeAxis, widthOf: (year: number) => number): YearTick[] {
  const all = yearTicks(axis);
  const fits = (tick: YearTick) => tick.width >= widthOf(tick.year) + AXIS_LABEL_GAP;
  for (const step of YEAR_STEPS) {
    const ticks = withRoom(
      axis,
      all.filter(({ year }) => year % step === 0),
    );
    // A year cut by an end of the axis may be too short for its name without all the others being so.
    if (ticks.slice(1, -1).every(fits)) {
      const fitting = ticks.filter(fits);
      if (fitting.length > 0) return fitting;
    }
  }
  return [];
}

/** How to name the months: each by its short name, else its letter, else the first of each quarter, else not. */
export function monthLabels(axis: TimeAxis, widthOf: (month: number, form: MonthForm) => number): MonthLabels | null {
  const all = monthTicks(axis);
  for (const { form, step } of MONTH_LABELLINGS) {
    const ticks = withRoom(
      axis,
      all.filter(({ month }) => (month - 1) % step === 0),
    );
    const fits = (tick: MonthTick) => tick.width >= widthOf(tick.month, form) + AXIS_LABEL_GAP;
    const fitting = ticks.filter(fits);
    const needed = step === 1 ? ticks : ticks.slice(0, -1);
    if (fitting.length > 0 && needed.every(fits)) return { form, step, ticks: fitting };
  }
  return null;
}
