/** A dot for each area and column, as large as its number and in its track's hue and shape. A picture: its numbers stand in the table beside it. */
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { trackOrder } from '#items/trackOrder.ts';
import { AxisName } from './AxisName.tsx';
import type { ChartProps } from './chartContent.ts';
import { FONT_SIZE, LABEL_ANGLE } from './chartSizes.ts';
import { ColumnLabel } from './ColumnLabel.tsx';
import { CountDot, type Dot } from './CountDot.tsx';
import { planDots } from './dotPlan.ts';

function drawDot({ cx, cy, payload }: { cx?: number | undefined; cy?: number | undefined; payload?: Dot }) {
  return payload ? <CountDot cx={cx ?? 0} cy={cy ?? 0} dot={payload} /> : null;
}

export function DotChart({ content, width }: ChartProps) {
  const { dataset } = useLoadedDataset();
  const i18n = useI18n();
  const { tally, drawn, columnName, columnLanguage, name, rowsTitle, columnsTitle } = content;
  const plan = planDots(content, i18n, width);
  const { rowNames, places, end, upright } = plan;
  const rows = tally.rows.map(({ area: { shortTitle } }) => ({
    text: i18n.plain(shortTitle),
    language: i18n.langOf(shortTitle),
  }));
  const columns = drawn.map((column) => ({ text: columnName(column), language: columnLanguage(column) }));
  const most = Math.max(1, ...tally.rows.flatMap(({ counts }) => drawn.map((column) => counts.get(column) ?? 0)));
  const dots = tally.rows.flatMap(({ area, counts }, y) =>
    drawn.flatMap((column, index) => {
      const count = counts.get(column) ?? 0;
      const label = i18n.number(count);
      const order = trackOrder(dataset, area.track);
      return count === 0 ? [] : [{ x: places[index], y, label, part: count / most, order, span: end + 0.5 }];
    }),
  );
  const title = { fill: 'var(--color-soft)', fontSize: FONT_SIZE };
  const languages = columns.map(({ language }) => language);
  const labels = upright
    ? { tick: <ColumnLabel labels={upright} languages={languages} /> }
    : ({ angle: LABEL_ANGLE, textAnchor: 'start', tick: <AxisName names={columns} /> } as const);
  return (
    <div
      role="img"
      aria-label={name}
      className="forced-colors:[&_line]:stroke-[GrayText] forced-colors:[&_text]:fill-[CanvasText]"
    >
      <ResponsiveContainer width="100%" height={plan.height}>
        <ScatterChart accessibilityLayer={false} margin={{ top: 0, right: plan.overhang, bottom: 8, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis
            type="number"
            dataKey="x"
            orientation="top"
            height={plan.labelRoom}
            domain={[-0.5, end]}
            ticks={places}
            interval={0}
            axisLine={false}
            tickLine={false}
            {...labels}
            label={{ ...title, value: columnsTitle, position: 'insideTopLeft', offset: 2 }}
          />
          <YAxis
            type="number"
            dataKey="y"
            reversed
            width={plan.rowRoom}
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
