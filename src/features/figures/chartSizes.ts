/** Sizes of the charts, known before a chart is there so that its room can be kept. */
import { estimateTextWidth } from '#domain/textWidth.ts';

export const FONT_SIZE = 13;
const ROW_HEIGHT = 32;
/** Room for an axis of numbers with its title. */
const AXIS_ROOM = 44;
const MOST_LABEL_ROOM = 152;
/** Degrees by which labels above columns are turned, so that a phone has room for eight. */
export const LABEL_ANGLE = -50;
const RISE = Math.sin((-LABEL_ANGLE * Math.PI) / 180);
const REACH = Math.cos((-LABEL_ANGLE * Math.PI) / 180);
/** Pixels of a column where there is least room. */
const LEAST_COLUMN = 24;
const AXIS_TITLE_ROOM = 22;

/** Pixels for a number of horizontal bars over an axis. */
export function barChartHeight(rows: number): number {
  return rows * ROW_HEIGHT + AXIS_ROOM;
}

/** Pixels that the labels above a dot chart need, with the axis' title. */
export function columnLabelRoom(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => estimateTextWidth(name, FONT_SIZE)));
  return Math.ceil(longest * RISE) + AXIS_TITLE_ROOM + 12;
}

/** Pixels that turned labels need to the right of the last column. */
export function columnLabelOverhang(names: readonly string[]): number {
  const ends = names.map(
    (name, index) => estimateTextWidth(name, FONT_SIZE) * REACH - (names.length - index - 0.5) * LEAST_COLUMN,
  );
  return Math.ceil(Math.max(12, ...ends));
}

/** Pixels for a number of rows of dots under turned labels. */
export function dotChartHeight(rows: number, names: readonly string[]): number {
  return rows * ROW_HEIGHT + columnLabelRoom(names) + 8;
}

/** Pixels for the labels at the side. Longer ones break into two lines. */
export function rowLabelRoom(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => estimateTextWidth(name, FONT_SIZE)));
  return Math.min(MOST_LABEL_ROOM, Math.ceil(longest) + 10);
}
