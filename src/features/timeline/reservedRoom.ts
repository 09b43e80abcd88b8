/**
 * About how high the drawing will be, before its room is known and its code is there: what stands in its place takes as
 * much. In steps, as classes, since a built page may carry no style attribute.
 */
import type { Entry } from '#domain/entries.ts';
import type { EntryKind } from '#domain/entryKinds.ts';
import { estimateTextWidth } from '#domain/textWidth.ts';
import { toTimeAxis } from '#domain/timeAxis.ts';
import { entriesWithin } from '#domain/timelineEntries.ts';
import { toShape } from '#domain/timelineMarks.ts';
import type { TimeSpan } from '#domain/viewState.ts';
import { AXIS_INSET, drawingSizes } from './drawingSizes.ts';

/** A common width of the page, and the sizes of its type. */
const WIDTH = 1216;
const REM = 16;
const FONT_SIZE = 13;
/** Overview, axis, key. */
const REST = 190;
/** Around a mark and its label, in pixels. */
const GAPS = 16;
/** Rows that a lane takes for each row that its marks would fill if they could be packed without a gap. */
const LOOSENESS = 2.3;

const STEPS = [
  { from: 1120, className: '@min-[40rem]:max-h-[74rem]' },
  { from: 960, className: '@min-[40rem]:max-h-[64rem]' },
  { from: 800, className: '@min-[40rem]:max-h-[54rem]' },
  { from: 640, className: '@min-[40rem]:max-h-[44rem]' },
  { from: 480, className: '@min-[40rem]:max-h-[34rem]' },
] as const;

/** The class that keeps about the drawing's height where the drawing will come first. */
export function reservedRoom(entries: readonly Entry[], span: TimeSpan): string {
  const { frame, heights, maxRows } = drawingSizes(WIDTH, REM, FONT_SIZE);
  const axis = toTimeAxis(span, frame, AXIS_INSET);
  /** What each lane's marks and labels take in a line, in frames. */
  const lanes = new Map<EntryKind, number>();
  for (const entry of entriesWithin(entries, axis)) {
    const label = 0.85 * estimateTextWidth(Object.values(entry.record.shortTitle)[0] ?? '', FONT_SIZE);
    const taken = (toShape(entry, axis).width + label + GAPS) / frame;
    lanes.set(entry.kind, (lanes.get(entry.kind) ?? 0) + taken);
  }
  let height = REST;
  for (const taken of lanes.values()) {
    const rows = Math.min(maxRows, Math.max(1, Math.round(LOOSENESS * taken + 0.5)));
    height += Math.max(heights.least, heights.head + rows * heights.row + 2 * heights.padding);
  }
  return STEPS.find(({ from }) => height >= from)?.className ?? '@min-[40rem]:max-h-[24rem]';
}
