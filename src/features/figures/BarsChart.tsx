/** Bars of statements by strength of wording, one for each area. A picture: its numbers stand in the table beside it. */
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { isDashed, strengthOf } from '#domain/wordings.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { AxisName } from './AxisName.tsx';
import type { ChartProps } from './chartContent.ts';
import { barChartHeight, rowLabelRoom } from './chartSizes.ts';

/** The bars keep the colours of their key; on them the system's text colour needs an edge of its ground. */
const ON_FORCED = 'forced-colors:stroke-[Canvas] forced-colors:[stroke-width:3px] forced-colors:[paint-order:stroke]';

/** Under which a row holds the count of a column. The library writes on each bar those entries of its row that are named like an attribute, as the verb "transform" is. */
function countKey(column: string): string {
  return `count-${column}`;
}

/** Ink that reads on a step of the scale: its upper half is as strong as text. */
function labelClass(strength: number | null): string {
  if (strength === null || strength < 4) return 'fill-ink';
  return strength === 4 ? 'fill-strength-4-label' : 'fill-paper';
}

export function BarsChart({ content: { tally, drawn, name } }: ChartProps) {
  const { plain, langOf } = useI18n();
  const rows = tally.rows.map(({ area, counts }) => ({
    name: plain(area.shortTitle),
    ...Object.fromEntries([...counts].map(([column, count]) => [countKey(column), count === 0 ? null : count])),
  }));
  const names = tally.rows.map(({ area: { shortTitle } }) => ({
    text: plain(shortTitle),
    language: langOf(shortTitle),
  }));
  const most = Math.max(1, ...tally.rows.map(({ total }) => total));
  return (
    <div
      role="img"
      aria-label={name}
      className="forced-colors:[&_line]:stroke-[GrayText] forced-colors:[&_text]:fill-[CanvasText]"
    >
      <ResponsiveContainer width="100%" height={barChartHeight(rows.length)}>
        <BarChart
          data={rows}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 0, right: 1, bottom: 0, left: 0 }}
          barCategoryGap={6}
        >
          <XAxis type="number" domain={[0, most]} hide />
          <YAxis
            type="category"
            dataKey="name"
            width={rowLabelRoom(rows.map((row) => row.name))}
            interval={0}
            axisLine={false}
            tickLine={false}
            tick={<AxisName names={names} />}
          />
          {drawn.map((column) => {
            const strength = strengthOf(column);
            return (
              <Bar
                key={column}
                dataKey={countKey(column)}
                stackId="statements"
                isAnimationActive={false}
                fill={strength === null ? 'var(--color-paper)' : `var(--color-strength-${strength})`}
                stroke="var(--color-soft)"
                {...(isDashed(column) ? { strokeDasharray: '3 2' } : {})}
                className="forced-colors:[&_path]:stroke-[CanvasText]"
              >
                <LabelList
                  dataKey={countKey(column)}
                  className={`${labelClass(strength)} ${ON_FORCED}`}
                  fontSize={12}
                />
              </Bar>
            );
          })}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
