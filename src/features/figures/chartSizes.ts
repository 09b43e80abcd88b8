/** Sizes of the charts, known before a chart is there so that its room can be kept. */
import { estimateTextWidth } from '#domain/textWidth.ts';
import { wrapText } from '#domain/wrapText.ts';

export const FONT_SIZE = 13;
const ROW_HEIGHT = 32;
const MOST_LABEL_ROOM = 152;
/** Degrees by which labels above columns are turned where they have no room upright, as eight on a phone. */
export const LABEL_ANGLE = -50;
const RISE = Math.sin((-LABEL_ANGLE * Math.PI) / 180);
const REACH = Math.cos((-LABEL_ANGLE * Math.PI) / 180);
/** Pixels of a column where there is least room. */
const LEAST_COLUMN = 24;
const AXIS_TITLE_ROOM = 22;
export const LABEL_LINE = 17;
/** Most lines of an upright label. */
const MOST_LINES = 3;
/** Most characters that do not make a last line. */
const MOST_ORPHANED = 2;
/** Pixels by which lines grow until a label has no more of them than it must. */
const BALANCE_STEP = 4;
/** Pixels between neighbouring upright labels. */
const LABEL_GAP = 8;

/** Pixels for a number of horizontal bars, which carry their numbers. */
export function barChartHeight(rows: number): number {
  return rows * ROW_HEIGHT;
}

/** The lines of upright labels that have so many pixels each, or null where one has no room and all are to be turned. */
export function uprightLabels(names: readonly string[], language: string, column: number): string[][] | null {
  const within = (room: number) => (line: string) => estimateTextWidth(line, FONT_SIZE) <= room;
  const room = column - LABEL_GAP;
  const labels = names.map((name) => {
    const lines = wrapText(name, language, within(room));
    if ((lines.at(-1)?.length ?? 0) > MOST_ORPHANED) return lines;
    // A character or two alone: of the ways to break it into as few lines, the one with the most even ones.
    const longest = Math.ceil(estimateTextWidth(name, FONT_SIZE) / lines.length);
    for (let narrower = longest; narrower < room; narrower += BALANCE_STEP) {
      const even = wrapText(name, language, within(narrower));
      if (even.length === lines.length) return even;
    }
    return lines;
  });
  return labels.every((lines) => lines.length <= MOST_LINES && lines.every(within(room))) ? labels : null;
}

/** Pixels that upright labels above a dot chart need, with the axis' title. */
export function uprightRoom(labels: readonly (readonly string[])[]): number {
  return Math.max(1, ...labels.map((lines) => lines.length)) * LABEL_LINE + AXIS_TITLE_ROOM + 6;
}

/** The same for turned labels. */
export function turnedRoom(names: readonly string[]): number {
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

/** Pixels for a number of rows of dots under their labels. */
export function dotChartHeight(rows: number, labelRoom: number): number {
  return rows * ROW_HEIGHT + labelRoom + 8;
}

/** Pixels for the labels at the side. Longer ones break into two lines. */
export function rowLabelRoom(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => estimateTextWidth(name, FONT_SIZE)));
  return Math.min(MOST_LABEL_ROOM, Math.ceil(longest) + 10);
}
