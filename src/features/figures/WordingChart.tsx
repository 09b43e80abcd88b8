/** Bars of statements by strength of wording, one for each area. A picture: its numbers stand in the table beside it. */
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { WordingFigure } from '#domain/wordingByArea.ts';
import { isDashed, strengthOf } from '#domain/wordings.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { StrengthSwatch } from '#items/StrengthSwatch.tsx';
import { barChartHeight } from './barChartHeight.ts';

interface WordingChartProps {
  readonly figure: WordingFigure;
}

const LABEL_ROOM = 150;

/** Ink that reads on a step of the scale: its upper half is as strong as text. */
function labelClass(strength: number | null): string {
  return strength !== null && strength >= 4 ? 'fill-paper' : 'fill-ink';
}

export function WordingChart({ figure }: WordingChartProps) {
  const { messages, plain } = useI18n();
  const rows = figure.rows.map(({ area, counts }) => ({
    name: plain(area.shortTitle),
    ...Object.fromEntries([...counts].map(([wording, count]) => [wording, count === 0 ? null : count])),
  }));
  const most = Math.max(1, ...figure.rows.map(({ total }) => total));
  return (
    <div className="min-w-0">
      <ul aria-hidden="true" className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-small">
        {figure.wordings.map((wording) => (
          <li key={wording} className="inline-flex items-center gap-1.5">
            <StrengthSwatch wording={wording} />
            <span>{messages.wordings[wording]}</span>
          </li>
        ))}
      </ul>
      <div role="img" aria-label={messages.figures.chartName}>
        <ResponsiveContainer width="100%" height={barChartHeight(rows.length)}>
          <BarChart
            data={rows}
            layout="vertical"
            accessibilityLayer={false}
            margin={{ top: 0, right: 12, bottom: 20, left: 0 }}
            barCategoryGap={6}
          >
            <CartesianGrid horizontal={false} stroke="var(--color-line)" />
            <XAxis
              type="number"
              domain={[0, most]}
              tickCount={most + 1}
              allowDecimals={false}
              stroke="var(--color-edge)"
              tick={{ fill: 'var(--color-soft)', fontSize: 13 }}
              label={{
                value: messages.figures.axis,
                position: 'insideBottom',
                offset: -12,
                fill: 'var(--color-soft)',
                fontSize: 13,
              }}
            />
            <YAxis
              type="category"
              dataKey="name"
              width={LABEL_ROOM}
              interval={0}
              axisLine={false}
              tickLine={false}
              tick={{ fill: 'var(--color-ink)', fontSize: 13 }}
            />
            {figure.wordings.map((wording) => {
              const strength = strengthOf(wording);
              return (
                <Bar
                  key={wording}
                  dataKey={wording}
                  stackId="statements"
                  isAnimationActive={false}
                  fill={strength === null ? 'var(--color-paper)' : `var(--color-strength-${strength})`}
                  stroke="var(--color-soft)"
                  {...(isDashed(wording) ? { strokeDasharray: '3 2' } : {})}
                  className="forced-colors:[&_path]:fill-[Canvas] forced-colors:[&_path]:stroke-[CanvasText]"
                >
                  <LabelList
                    dataKey={wording}
                    className={`${labelClass(strength)} forced-colors:fill-[CanvasText]`}
                    fontSize={12}
                  />
                </Bar>
              );
            })}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}
