/** Finds each mark of one lane a row in which it and its label meet nothing else. Pure geometry, in pixels. */
import type { Entry } from './entries.ts';
import { MARK_SIZE, type MarkShape } from './timelineMarks.ts';

export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Least room between a mark and its label, in pixels. */
export const LABEL_GAP = 6;
/** Least width of what can be pressed, in pixels. */
export const TARGET_SIZE = 24;
/** A label that is cut keeps at least this many pixels, or is left out. */
export const LEAST_LABEL = 64;
/** Least room between what stands in one row, in pixels. */
export const ROW_GAP = 10;
/** Room around what stands inside a bracket, in pixels. */
const BRACKET_PADDING = 5;

export type LabelSide = 'right' | 'left' | 'inside' | 'none';

export interface PlacedMark extends MarkShape {
  readonly row: number;
  /** What can be pressed: mark and label together. */
  readonly box: Extent;
  readonly labelSide: LabelSide;
  readonly labelX: number;
  /** Room of the label; less than measured when the frame cuts it. */
  readonly labelWidth: number;
}

/** Entries for which a lane has no room, behind one button. */
export interface Cluster {
  readonly entries: readonly Entry[];
  readonly row: number;
  readonly box: Extent;
}

interface Candidate {
  readonly labelSide: LabelSide;
  readonly labelX: number;
  readonly labelWidth: number;
  readonly box: Extent;
}

/** At least as wide as a target must be, and within the frame. */
function toTarget(extent: Extent, frame: number): Extent {
  const missing = Math.max(0, TARGET_SIZE - (extent.to - extent.from)) / 2;
  const from = Math.max(0, extent.from - missing);
  const to = Math.min(frame, extent.to + missing);
  if (to - from >= TARGET_SIZE) return { from, to };
  return from === 0 ? { from, to: Math.min(frame, TARGET_SIZE) } : { from: Math.max(0, to - TARGET_SIZE), to };
}

function candidatesOf(shape: MarkShape, wanted: number, frame: number, preferred: 'right' | 'left'): Candidate[] {
  const end = shape.x + shape.width;
  const candidate = (labelSide: LabelSide, labelX: number, labelWidth: number): Candidate => ({
    labelSide,
    labelX,
    labelWidth,
    box: toTarget({ from: Math.min(shape.x, labelX), to: Math.max(end, labelX + labelWidth) }, frame),
  });
  const insideX = shape.x + shape.cutLeft + BRACKET_PADDING + MARK_SIZE + LABEL_GAP;
  if (shape.form === 'bracket' && insideX + wanted + BRACKET_PADDING <= end - shape.cutRight) {
    return [candidate('inside', insideX, wanted)];
  }
  const roomRight = frame - end - LABEL_GAP;
  const roomLeft = shape.x - LABEL_GAP;
  const right = (width: number) => candidate('right', end + LABEL_GAP, width);
  const left = (width: number) => candidate('left', shape.x - LABEL_GAP - width, width);
  const fitting = [...(roomRight >= wanted ? [right(wanted)] : []), ...(roomLeft >= wanted ? [left(wanted)] : [])];
  if (fitting.length > 0) return preferred === 'right' ? fitting : fitting.toReversed();
  const room = Math.max(roomRight, roomLeft);
  if (room >= LEAST_LABEL) return [roomRight >= roomLeft ? right(room) : left(room)];
  return [candidate('none', shape.x, 0)];
}

function isFree(row: readonly Extent[], wanted: Extent): boolean {
  return row.every((taken) => wanted.to + ROW_GAP <= taken.from || taken.to + ROW_GAP <= wanted.from);
}

/** A way to fill rows: which side of its mark a label takes when both are free, and from which end of time. */
interface Strategy {
  readonly side: 'right' | 'left';
  readonly isBackward: boolean;
}

/** In order of preference among ways that need as many rows. */
const STRATEGIES: readonly Strategy[] = [
  { side: 'right', isBackward: false },
  { side: 'left', isBackward: false },
  { side: 'right', isBackward: true },
  { side: 'left', isBackward: true },
];

interface FilledRows {
  /** In the order of the shapes given. */
  readonly marks: readonly PlacedMark[];
  /** Shapes for which no row was left. */
  readonly rest: readonly MarkShape[];
  readonly rows: number;
}

/** Puts each shape into the first row that is free, up to `limit` rows. */
function fillRowsBy(
  { side, isBackward }: Strategy,
  shapes: readonly MarkShape[],
  frame: number,
  measure: (entry: Entry) => number,
  limit: number,
): FilledRows {
  const rows: Extent[][] = [];
  const marks: PlacedMark[] = [];
  const rest: MarkShape[] = [];
  for (const shape of isBackward ? shapes.toReversed() : shapes) {
    const candidates = candidatesOf(shape, measure(shape.entry), frame, side);
    let placed: PlacedMark | undefined;
    for (let row = 0; row < limit && !placed; row += 1) {
      const taken = (rows[row] ??= []);
      const chosen = candidates.find(({ box }) => isFree(taken, box));
      if (!chosen) continue;
      taken.push(chosen.box);
      placed = { ...shape, ...chosen, row };
    }
    if (placed) marks.push(placed);
    else rest.push(shape);
  }
  if (isBackward) {
    marks.reverse();
    rest.reverse();
  }
  return { marks: inReadingOrder(marks), rest, rows: rows.length };
}

/** Rows from the top in the order of their first mark, so that the eye goes down as time goes on. */
function inReadingOrder(marks: readonly PlacedMark[]): PlacedMark[] {
  const firstOfRow = [...new Set(marks.map(({ row }) => row))];
  return marks.map((mark) => ({ ...mark, row: firstOfRow.indexOf(mark.row) }));
}

/** The way of filling rows that leaves out the fewest shapes and then needs the fewest rows. */
export function fillRows(
  shapes: readonly MarkShape[],
  frame: number,
  measure: (entry: Entry) => number,
  limit: number,
): FilledRows {
  let best: FilledRows | undefined;
  for (const strategy of STRATEGIES) {
    const filled = fillRowsBy(strategy, shapes, frame, measure, limit);
    const isBetter =
      !best ||
      filled.rest.length < best.rest.length ||
      (filled.rest.length === best.rest.length && filled.rows < best.rows);
    if (isBetter) best = filled;
  }
  return best ?? { marks: [], rest: shapes, rows: 0 };
}

interface Gathering {
  readonly shapes: readonly MarkShape[];
  readonly from: number;
  readonly to: number;
}

function boxOf({ from, to }: Gathering, width: number, frame: number): Extent {
  const left = Math.min(Math.max(0, (from + to) / 2 - width / 2), Math.max(0, frame - width));
  return { from: left, to: left + Math.min(width, frame) };
}

/** Groups what stands close together until no two buttons meet; members keep the order of `order`. */
export function gather(
  shapes: readonly MarkShape[],
  frame: number,
  row: number,
  width: number,
  order: ReadonlyMap<Entry, number>,
): Cluster[] {
  const position = ({ entry }: MarkShape) => order.get(entry) ?? 0;
  const centre = ({ x, width: own }: MarkShape) => x + own / 2;
  const sorted = shapes.toSorted((a, b) => centre(a) - centre(b) || position(a) - position(b));
  const groups: Gathering[] = [];
  for (const shape of sorted) {
    let group: Gathering = { shapes: [shape], from: centre(shape), to: centre(shape) };
    for (let last = groups.at(-1); last; last = groups.at(-1)) {
      if (boxOf(last, width, frame).to + ROW_GAP <= boxOf(group, width, frame).from) break;
      groups.pop();
      group = { shapes: [...last.shapes, ...group.shapes], from: last.from, to: group.to };
    }
    groups.push(group);
  }
  return groups.map((group) => ({
    row,
    box: boxOf(group, width, frame),
    entries: group.shapes.toSorted((a, b) => position(a) - position(b)).map(({ entry }) => entry),
  }));
}
