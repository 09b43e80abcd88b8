/** The key, in words: only what the drawing in view really uses. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { StackedLane } from '#domain/timelineLayout.ts';
import type { MarkForm } from '#domain/timelineMarks.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrderOfAreas } from '#items/trackOrder.ts';
import type { ReactNode } from 'react';
import { FormSample } from './FormSample.tsx';

interface TimelineLegendProps {
  readonly lanes: readonly StackedLane[];
}

const FORMS: readonly MarkForm[] = ['point', 'interval', 'band', 'bracket'];

export function TimelineLegend({ lanes }: TimelineLegendProps) {
  const { dataset } = useLoadedDataset();
  const { date } = useI18n();
  const words = useI18n().messages.timeline;
  const marks = lanes.flatMap((lane) => lane.marks);
  const orders = new Set(marks.map(({ entry }) => trackOrderOfAreas(dataset, entry.areas)));
  const items: { key: string; sample: ReactNode; words: ReactNode }[] = [
    ...dataset.tracks.flatMap((track, index) =>
      orders.has(index + 1)
        ? [{ key: track.id, sample: <TrackMark order={index + 1} />, words: <LocalizedText text={track.name} /> }]
        : [],
    ),
    ...(orders.has(0) ? [{ key: 'several', sample: <TrackMark order={0} />, words: words.severalTracks }] : []),
    ...(marks.some(({ entry }) => entry.isInRelease)
      ? [{ key: 'named', sample: <FormSample form="pair" isFilled />, words: words.named }]
      : []),
    ...(marks.some(({ entry }) => !entry.isInRelease)
      ? [{ key: 'context', sample: <FormSample form="pair" />, words: words.context }]
      : []),
    ...FORMS.filter((form) => marks.some((mark) => mark.form === form)).map((form) => ({
      key: form,
      sample: <FormSample form={form} />,
      words: words.precision[form],
    })),
    ...(marks.some(({ isUncertain }) => isUncertain)
      ? [{ key: 'uncertain', sample: <FormSample form="bracket" dash="3.5 2.5" />, words: words.uncertain }]
      : []),
    ...(marks.some(({ isApproximate }) => isApproximate)
      ? [{ key: 'approximate', sample: <FormSample form="bracket" dash="1 2" />, words: words.approximate }]
      : []),
    ...(marks.some(({ cutLeft, cutRight }) => cutLeft + cutRight > 0)
      ? [{ key: 'open', sample: <FormSample form="open" />, words: words.open }]
      : []),
  ];
  const meeting = dataset.entryById.get(dataset.meeting.event);
  if (meeting && marks.some(({ entry }) => entry.id === meeting.id)) {
    items.unshift({ key: 'meeting', sample: <FormSample form="line" />, words: words.meeting(date(meeting.date)) });
  }
  if (marks.length === 0) return null;
  return (
    <ul
      aria-label={words.legend}
      className="mt-3 flex list-none flex-wrap gap-x-5 gap-y-1 border-t border-line pt-2 text-small text-soft"
    >
      {items.map((item) => (
        <li key={item.key} className="inline-flex items-center gap-1.5">
          {item.sample}
          <span>{item.words}</span>
        </li>
      ))}
    </ul>
  );
}
