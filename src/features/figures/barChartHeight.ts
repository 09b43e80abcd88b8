/** Height of a chart of horizontal bars, known before the chart is there so that its room can be kept. */
const ROW_HEIGHT = 32;
const AXIS_ROOM = 44;

/** Pixels for a number of bars. */
export function barChartHeight(rows: number): number {
  return rows * ROW_HEIGHT + AXIS_ROOM;
}
