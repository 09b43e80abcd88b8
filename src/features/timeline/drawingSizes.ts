/** The drawing's measures in pixels, from the room and the size of its text. */
import type { LaneHeights } from '#domain/timelineLayout.ts';

export interface DrawingSizes {
  /** Width of the column of lane names; 0 when they stand above their lanes. */
  readonly column: number;
  /** Width of the frame that the axis and the marks have. */
  readonly frame: number;
  readonly heights: LaneHeights;
  /** Height of a line of the axis' labels. */
  readonly axisLine: number;
  readonly maxRows: number;
  readonly clusterWidth: number;
}

/** Room at either end of the axis: half a target, and the handles of the overview. */
export const AXIS_INSET = 24;
const COLUMN_FROM = 56;
const COLUMN = 10.5;
const NARROW_FROM = 40;

export function drawingSizes(width: number, rem: number, fontSize: number): DrawingSizes {
  const hasColumn = width >= COLUMN_FROM * rem;
  const column = hasColumn ? Math.round(COLUMN * rem) : 0;
  return {
    column,
    frame: Math.max(160, width - column),
    heights: {
      row: Math.max(24, Math.round(fontSize * 1.85)),
      head: hasColumn ? 0 : Math.round(fontSize * 1.5),
      padding: hasColumn ? 6 : 4,
      least: hasColumn ? Math.round(fontSize * 2.5) + 16 : 0,
    },
    axisLine: Math.round(fontSize * 1.5),
    maxRows: width >= NARROW_FROM * rem ? 18 : 5,
    clusterWidth: Math.round(fontSize * 3.4),
  };
}
