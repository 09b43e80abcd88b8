/** The heading of a track: its mark, the release's own number, its name and how many areas follow. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Track } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrder } from '#items/trackOrder.ts';

interface TrackHeadingProps {
  readonly track: Track;
  readonly shown: number;
}

export function TrackHeading({ track, shown }: TrackHeadingProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  return (
    <div className="flex items-baseline gap-2.5 border-b border-line pb-2">
      <TrackMark order={trackOrder(dataset, track.id)} />
      <h3 id={`track-${track.id}`} className="text-lead font-semibold">
        <LocalizedText text={track.name} />
      </h3>
      <span className="text-small whitespace-nowrap text-soft">{messages.counts.areas(shown)}</span>
    </div>
  );
}
