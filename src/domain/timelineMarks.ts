/**
 * How one date is drawn. A mark is never narrower in time than its source's date: a day is a point, an
 * interval or month a bar of its true width, a year a bracket over the year.
 */
import { coarsestPrecision, isApproximate, isUncertain, type EdtfDate } from './edtf.ts';
import type { Entry } from './entries.ts';
import { positionOf, type TimeAxis } from './timeAxis.ts';

/** Size of a track's shape, in pixels. */
export const MARK_SIZE = 12;
/** Room at an end beyond which a date goes on, in pixels, as far as the axis' inset has it. */
const CUT_ROOM = 10;

/** How precision is drawn: a day, days from and to, months, years. */
export type MarkForm = 'point' | 'interval' | 'band' | 'bracket';

/** Least width of each form, so that a month never looks like a day however far out the view is zoomed. */
export const LEAST_WIDTH: Record<MarkForm, number> = { point: 12, interval: 17, band: 22, bracket: 18 };

export interface MarkShape {
  readonly entry: Entry;
  readonly form: MarkForm;
  /** Left edge and width of the mark in pixels, cut to the frame. */
  readonly x: number;
  readonly width: number;
  /** Room within the mark for the sign that the date goes on beyond the frame or is open; else 0. */
  readonly cutLeft: number;
  readonly cutRight: number;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

/** How a date is drawn at any zoom. */
export function markForm(date: EdtfDate): MarkForm {
  const precision = coarsestPrecision(date);
  if (precision === 'year') return 'bracket';
  if (precision === 'month') return 'band';
  return date.earliest === date.latest ? 'point' : 'interval';
}

/** A mark as wide as its date, and at least as wide as its form needs; it covers every day that the date may mean. */
export function toShape(entry: Entry, axis: TimeAxis): MarkShape {
  const { date } = entry;
  const form = markForm(date);
  const left = positionOf(axis, Math.max(date.earliest, axis.from));
  const right = positionOf(axis, Math.min(date.latest, axis.to) + 1);
  const body = form === 'point' ? MARK_SIZE : Math.max(LEAST_WIDTH[form], right - left);
  const cutRoom = Math.min(CUT_ROOM, axis.inset ?? 0);
  const cutLeft = date.earliest < axis.from ? cutRoom : 0;
  const cutRight = date.latest > axis.to ? cutRoom : 0;
  const width = cutLeft + body + cutRight;
  const x = (left + right) / 2 - body / 2 - cutLeft;
  return {
    entry,
    form,
    x: Math.min(Math.max(0, x), Math.max(0, axis.width - width)),
    width,
    cutLeft,
    cutRight,
    isUncertain: isUncertain(date),
    isApproximate: isApproximate(date),
  };
}
