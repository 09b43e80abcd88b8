/**
 * About how high the drawing will be, before its room is known: what stands in its place takes as much. In
 * steps, as classes, since a built page may carry no style attribute.
 */
import type { Entry } from '#domain/entries.ts';
import { estimateTextWidth } from '#domain/textWidth.ts';
import { toTimeAxis } from '#domain/timeAxis.ts';
import { layOutTimeline, stackLanes } from '#domain/timelineLayout.ts';
import type { TimeSpan } from '#domain/viewState.ts';
import { AXIS_INSET, drawingSizes } from './drawingSizes.ts';

/** A common width of the page, and the sizes of its type. */
const WIDTH = 1216;
const REM = 16;
const FONT_SIZE = 13;
/** Overview, axis, key. */
const REST = 190;

const STEPS = [
  { from: 1120, className: '@min-[40rem]:max-h-[74rem]' },
  { from: 960, className: '@min-[40rem]:max-h-[64rem]' },
  { from: 800, className: '@min-[40rem]:max-h-[54rem]' },
  { from: 640, className: '@min-[40rem]:max-h-[44rem]' },
  { from: 480, className: '@min-[40rem]:max-h-[34rem]' },
] as const;

/** The class that keeps about the drawing's height where the drawing will come first. */
export function reservedRoom(entries: readonly Entry[], span: TimeSpan): string {
  const sizes = drawingSizes(WIDTH, REM, FONT_SIZE);
  const layout = layOutTimeline(entries, toTimeAxis(span, sizes.frame, AXIS_INSET), {
    measure: (entry) => 0.85 * estimateTextWidth(Object.values(entry.record.shortTitle)[0] ?? '', FONT_SIZE),
    maxRows: sizes.maxRows,
    clusterWidth: sizes.clusterWidth,
  });
  const height = stackLanes(layout.lanes, sizes.heights).height + REST;
  return STEPS.find(({ from }) => height >= from)?.className ?? '@min-[40rem]:max-h-[24rem]';
}
