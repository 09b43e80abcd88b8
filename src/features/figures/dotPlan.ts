/** How a dot chart is laid out in the width it has: known before the chart is there, so that its room can be kept. */
import { NO_PRESIDENCY } from '#domain/areaTally.ts';
import type { I18n } from '#i18n/I18nContext.ts';
import type { ChartContent } from './chartContent.ts';
import {
  columnLabelOverhang,
  dotChartHeight,
  rowLabelRoom,
  turnedRoom,
  uprightLabels,
  uprightRoom,
} from './chartSizes.ts';

export interface DotPlan {
  readonly rowNames: readonly string[];
  readonly columnNames: readonly string[];
  /** Where each column stands, in columns from the first; `end` is half a column behind the last. */
  readonly places: readonly number[];
  readonly end: number;
  /** The lines of each column's label, or null where the labels are turned. */
  readonly upright: readonly (readonly string[])[] | null;
  /** In pixels, as all that follow. */
  readonly labelRoom: number;
  readonly rowRoom: number;
  readonly overhang: number;
  readonly height: number;
}

/** Columns by which the one for "none" stands apart from the others. */
const APART = 0.4;
/** Least room at the right of the last column. */
const EDGE = 12;

/** @param width of the chart, in pixels */
export function planDots({ tally, drawn, columnName, rowsTitle }: ChartContent, i18n: I18n, width: number): DotPlan {
  const rowNames = tally.rows.map(({ area }) => i18n.plain(area.shortTitle));
  const columnNames = drawn.map(columnName);
  const places = drawn.map((column, index) => (column === NO_PRESIDENCY && index > 0 ? index + APART : index));
  const end = (places.at(-1) ?? 0) + 0.5;
  const rowRoom = rowLabelRoom([...rowNames, rowsTitle]);
  const upright = uprightLabels(columnNames, i18n.language, (width - rowRoom - EDGE) / (end + 0.5));
  const labelRoom = upright ? uprightRoom(upright) : turnedRoom(columnNames);
  const overhang = upright ? EDGE : columnLabelOverhang(columnNames);
  const height = dotChartHeight(rowNames.length, labelRoom);
  return { rowNames, columnNames, places, end, upright, labelRoom, rowRoom, overhang, height };
}
