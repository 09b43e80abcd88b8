/** Years and months with their hairlines, the rules between lanes, and the line of the meeting itself. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { monthTicks, positionOf, yearTicks, type TimeAxis } from '#domain/timeAxis.ts';
import type { StackedLane } from '#domain/timelineLayout.ts';
import { formatMonth } from '#i18n/formatDate.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { Placed } from './Placed.tsx';
import type { AxisLabels } from './useAxisLabels.ts';

interface TimelineAxisProps {
  readonly axis: TimeAxis;
  /** Left edge of the axis' frame. */
  readonly offset: number;
  /** Height of one line of labels. */
  readonly line: number;
  readonly height: number;
  readonly lanes: readonly StackedLane[];
  readonly lanesTop: number;
  readonly labels: AxisLabels;
}

export function TimelineAxis({ axis, offset, line, height, lanes, lanesTop, labels }: TimelineAxisProps) {
  const { dataset } = useLoadedDataset();
  const { date, language } = useI18n();
  const yearName = (year: number) => date(String(year).padStart(4, '0'));
  const { years, months } = labels;
  const yearEdges = [...yearTicks(axis).map(({ x }) => x), positionOf(axis, axis.to + 1)];
  const monthEdges = months ? monthTicks(axis).map(({ x }) => x) : [];
  const meeting = dataset.entryById.get(dataset.meeting.event)?.date;
  const isMeetingShown =
    meeting !== undefined && meeting.earliest >= axis.from && meeting.latest <= axis.to && lanes.length > 0;
  const meetingX = isMeetingShown ? positionOf(axis, (meeting.earliest + meeting.latest + 1) / 2) : null;
  return (
    <Placed aria-hidden="true" className="absolute inset-y-0 text-small" place={{ left: offset, width: axis.width }}>
      <svg width={axis.width} height={height} className="absolute inset-0 overflow-visible">
        {yearEdges.map((x) => (
          <line
            key={x}
            x1={x}
            x2={x}
            y1={0}
            y2={height}
            strokeWidth={1}
            className="stroke-line forced-colors:stroke-[GrayText]"
          />
        ))}
        {monthEdges.map((x) => (
          <line
            key={x}
            x1={x}
            x2={x}
            y1={lanesTop - 5}
            y2={months?.step === 1 && months.form === 'short' ? height : lanesTop}
            strokeWidth={1}
            strokeDasharray={months?.step === 1 && months.form === 'short' ? '1 4' : undefined}
            className="stroke-edge forced-colors:stroke-[GrayText]"
          />
        ))}
        <line
          x1={-offset}
          x2={axis.width}
          y1={lanesTop}
          y2={lanesTop}
          strokeWidth={1}
          className="stroke-edge forced-colors:stroke-[CanvasText]"
        />
        {lanes.slice(1).map((lane) => (
          <line
            key={lane.kind}
            x1={-offset}
            x2={axis.width}
            y1={lanesTop + lane.top}
            y2={lanesTop + lane.top}
            strokeWidth={1}
            className="stroke-line forced-colors:stroke-[GrayText]"
          />
        ))}
        {meetingX === null ? null : (
          <line
            x1={meetingX}
            x2={meetingX}
            y1={lanesTop}
            y2={height}
            strokeWidth={1.5}
            className="stroke-ink forced-colors:stroke-[CanvasText]"
          />
        )}
      </svg>
      {years.map(({ year, x, width }) => (
        <Placed
          as="span"
          key={year}
          className="absolute top-0 overflow-hidden ps-1 font-semibold whitespace-nowrap"
          place={{ left: x, width, lineHeight: line }}
        >
          {yearName(year)}
        </Placed>
      ))}
      {months?.ticks.map(({ year, month, x, width }) => (
        <Placed
          as="span"
          key={`${year} ${month}`}
          className={`absolute overflow-hidden whitespace-nowrap text-soft ${months.step === 1 ? 'text-center' : 'ps-1'}`}
          place={{ left: x, width, top: line, lineHeight: line }}
        >
          {formatMonth(month, language, months.form)}
        </Placed>
      ))}
    </Placed>
  );
}
