/** What was agreed: the shown areas under their tracks, then the statements of no area. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { areasByTrack } from '#domain/dataset.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrder } from '#items/trackOrder.ts';
import { trackHue } from '#items/trackStyle.ts';
import { useResults } from '#state/ViewContext.ts';
import { BriefArea } from './BriefArea.tsx';
import { BriefSection } from './BriefSection.tsx';
import { BriefStatement } from './BriefStatement.tsx';
import type { SourceNumbers } from './References.tsx';

interface BriefAreasProps {
  readonly numbers: SourceNumbers;
}

export function BriefAreas({ numbers }: BriefAreasProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const { areas, commitments } = useResults();
  const outside = commitments.filter(({ area }) => area === null);
  if (areas.length + outside.length === 0) return null;
  return (
    <BriefSection heading={messages.results.heading}>
      {areasByTrack(dataset, areas).map(({ track, areas: own }) => {
        const order = trackOrder(dataset, track.id);
        return (
          <section key={track.id} data-track={trackHue(order)} className="mt-4">
            <div className="flex break-inside-avoid break-after-avoid items-baseline gap-2.5 border-b border-edge pb-1">
              <TrackMark order={order} />
              <h3 className="text-lead font-semibold">
                <LocalizedText text={track.name} />
              </h3>
              <span className="text-small text-soft">{messages.counts.areas(own.length)}</span>
            </div>
            {own.map((area) => (
              <BriefArea
                key={area.id}
                area={area}
                commitments={commitments.filter((commitment) => commitment.area === area.id)}
                numbers={numbers}
              />
            ))}
          </section>
        );
      })}
      {outside.length === 0 ? null : (
        <section className="mt-4">
          <h3 className="break-after-avoid border-b border-edge pb-1 text-lead font-semibold">
            {messages.results.outside}
          </h3>
          <ul className="ms-10 mt-3">
            {outside.map((commitment) => (
              <BriefStatement key={commitment.id} commitment={commitment} numbers={numbers} />
            ))}
          </ul>
        </section>
      )}
    </BriefSection>
  );
}
