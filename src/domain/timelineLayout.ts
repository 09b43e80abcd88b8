/**
 * Places entries on the time axis: a lane for each kind, rows within a lane so that neither marks nor
 * labels overlap or leave the frame.
 */
import { ENTRY_KINDS, type EntryKind } from './entryKinds.ts';
import type { Entry } from './entries.ts';
import { fillRows, gather, type Cluster, type PlacedMark } from './rowPacking.ts';
import type { TimeAxis } from './timeAxis.ts';
import { entriesWithin } from './timelineEntries.ts';
import { toShape, type MarkShape } from './timelineMarks.ts';

export interface Lane {
  readonly kind: EntryKind;
  readonly rows: number;
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly Cluster[];
}

export interface TimelineLayout {
  readonly lanes: readonly Lane[];
  /** Entries that lie wholly before or after the span on show. */
  readonly earlier: number;
  readonly later: number;
}

export interface LayoutOptions {
  /** Width of an entry's label in pixels. */
  readonly measure: (entry: Entry) => number;
  /** A lane that needs more rows keeps what fits and gathers the rest in clusters, in its last row. */
  readonly maxRows: number;
  /** Width of a cluster's button in pixels. */
  readonly clusterWidth: number;
}

/**
 * Rows for one lane. When they would exceed `maxRows`, what the release names is placed first, and the rest
 * as far as it fits; clusters take the last row.
 */
function placeInRows(
  shapes: readonly MarkShape[],
  frame: number,
  { measure, maxRows, clusterWidth }: LayoutOptions,
): Omit<Lane, 'kind'> {
  const all = fillRows(shapes, frame, measure, maxRows);
  if (all.rest.length === 0) return { rows: all.rows, marks: all.marks, clusters: [] };

  const order = new Map(shapes.map(({ entry }, index) => [entry, index]));
  const named = shapes.filter(({ entry }) => entry.isInRelease);
  const context = shapes.filter(({ entry }) => !entry.isInRelease);
  const { marks: placed, rest, rows } = fillRows([...named, ...context], frame, measure, maxRows - 1);
  const marks = placed.toSorted((a, b) => (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0));
  return { rows: rows + 1, marks, clusters: gather(rest, frame, rows, clusterWidth, order) };
}

function shapesOfLane(entries: readonly Entry[], kind: EntryKind, axis: TimeAxis): MarkShape[] {
  return entries.filter((entry) => entry.kind === kind).map((entry) => toShape(entry, axis));
}

/**
 * Lays out the entries that may fall within the axis, in their given order (see `compareEntries`). Lanes
 * stand in the order of ENTRY_KINDS; lanes without an entry in the span are left out. Every entry of the
 * span is a mark or in a cluster, once. The same input gives the same layout.
 */
export function layOutTimeline(entries: readonly Entry[], axis: TimeAxis, options: LayoutOptions): TimelineLayout {
  const shown = entriesWithin(entries, axis);
  const lanes = ENTRY_KINDS.flatMap((kind) => {
    const shapes = shapesOfLane(shown, kind, axis);
    return shapes.length > 0 ? [{ kind, ...placeInRows(shapes, axis.width, options) }] : [];
  });
  return {
    lanes,
    earlier: entries.filter((entry) => entry.date.latest < axis.from).length,
    later: entries.filter((entry) => entry.date.earliest > axis.to).length,
  };
}

export interface LaneHeights {
  /** Pixels of one row. */
  readonly row: number;
  /** Pixels of the lane's name above its rows; 0 when it stands beside them. */
  readonly head: number;
  /** Pixels above the first row and below the last. */
  readonly padding: number;
  /** Least height of a lane, for a name beside it that takes more than one line. */
  readonly least: number;
}

export interface StackedLane extends Lane {
  /** Top of the lane and of its first row, in pixels from the top of all lanes. */
  readonly top: number;
  readonly rowsTop: number;
  readonly height: number;
}

/** The lanes one under the other. */
export function stackLanes(lanes: readonly Lane[], heights: LaneHeights): { lanes: StackedLane[]; height: number } {
  let top = 0;
  const stacked = lanes.map((lane) => {
    const height = Math.max(heights.least, heights.head + lane.rows * heights.row + 2 * heights.padding);
    const placed = { ...lane, top, rowsTop: top + heights.head + heights.padding, height };
    top += height;
    return placed;
  });
  return { lanes: stacked, height: top };
}
