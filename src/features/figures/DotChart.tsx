/** A dot for each area and column, as large as its number and in its track's hue and shape. A picture: its numbers stand in the table beside it. */
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { NO_PRESIDENCY } from '#domain/areaTally.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { trackOrder } from '#items/trackOrder.ts';
import { AxisName } from './AxisName.tsx';
import type { ChartContent } from './chartContent.ts';
import {
  columnLabelOverhang,
  columnLabelRoom,
  dotChartHeight,
  FONT_SIZE,
  LABEL_ANGLE,
  rowLabelRoom,
} from './chartSizes.ts';
import { CountDot, type Dot } from './CountDot.tsx';

interface DotChartProps {
  readonly content: ChartContent;
}

/** Columns by which the one for "none" stands apart from the others. */
const APART = 0.4;

function drawDot({ cx, cy, payload }: { cx?: number | undefined; cy?: number | undefined; payload?: Dot }) {
  return payload ? <CountDot cx={cx ?? 0} cy={cy ?? 0} dot={payload} /> : null;
}

export function DotChart({
  content: { tally, drawn, columnName, columnLanguage, name, rowsTitle, columnsTitle },
}: DotChartProps) {
  const { dataset } = useLoadedDataset();
  const { plain, langOf, number } = useI18n();
  const rows = tally.rows.map(({ area: { shortTitle } }) => ({
    text: plain(shortTitle),
    language: langOf(shortTitle),
  }));
  const columns = drawn.map((column) => ({ text: columnName(column), language: columnLanguage(column) }));
  const rowNames = rows.map(({ text }) => text);
  const columnNames = columns.map(({ text }) => text);
  const columnRoom = columnLabelRoom(columnNames);
  const most = Math.max(1, ...tally.rows.flatMap(({ counts }) => drawn.map((column) => counts.get(column) ?? 0)));
  const places = drawn.map((column, index) => (column === NO_PRESIDENCY && index > 0 ? index + APART : index));
  const end = (places.at(-1) ?? 0) + 0.5;
  const dots = tally.rows.flatMap(({ area, counts }, y) =>
    drawn.flatMap((column, index) => {
      const count = counts.get(column) ?? 0;
      const label = number(count);
      const order = trackOrder(dataset, area.track);
      return count === 0 ? [] : [{ x: places[index], y, label, part: count / most, order, span: end + 0.5 }];
    }),
  );
  const title = { fill: 'var(--color-soft)', fontSize: FONT_SIZE };
  return (
    <div
      role="img"
      aria-label={name}
      className="forced-colors:[&_line]:stroke-[GrayText] forced-colors:[&_text]:fill-[CanvasText]"
    >
      <ResponsiveContainer width="100%" height={dotChartHeight(rowNames.length, columnNames)}>
        <ScatterChart
          accessibilityLayer={false}
          margin={{ top: 0, right: columnLabelOverhang(columnNames), bottom: 8, left: 0 }}
        >
          <CartesianGrid stroke="var(--color-line)" />
          <XAxis
            type="number"
            dataKey="x"
            orientation="top"
            height={columnRoom}
            domain={[-0.5, end]}
            ticks={places}
            interval={0}
            axisLine={false}
            tickLine={false}
            angle={LABEL_ANGLE}
            textAnchor="start"
            tick={<AxisName names={columns} />}
            label={{ ...title, value: columnsTitle, position: 'insideTopLeft', offset: 2 }}
          />
          <YAxis
            type="number"
            dataKey="y"
            reversed
            width={rowLabelRoom([...rowNames, rowsTitle])}
            domain={[-0.5, rowNames.length - 0.5]}
            ticks={rowNames.map((_, index) => index)}
            interval={0}
            axisLine={false}
            tickLine={false}
            tick={<AxisName names={rows} />}
            label={{ ...title, value: rowsTitle, position: 'top', offset: 8 }}
          />
          <Scatter data={dots} isAnimationActive={false} shape={drawDot} />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}
