/** One area: what it is about, its statements with their verbs, and the events and documents that belong to it. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { isOwnEntryOf } from '#domain/entries.ts';
import { resultsOfArea } from '#domain/areaResults.ts';
import type { Area } from '#domain/schema.ts';
import { StatementRow } from '#features/results/StatementRow.tsx';
import { useI18n } from '#i18n/I18nContext.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { StrengthBar } from '#items/StrengthBar.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackHue } from '#items/trackStyle.ts';
import { trackOrder } from '#items/trackOrder.ts';
import { useResults } from '#state/ViewContext.ts';

interface AreaInFullProps {
  readonly area: Area;
}

export function AreaInFull({ area }: AreaInFullProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const words = messages.embed;
  const { commitments, entries } = resultsOfArea(useResults(), area.id);
  const own = entries.filter((entry) => isOwnEntryOf(entry, area.id));
  const inSummary = commitments.filter(({ origin }) => origin === 'summary');
  const order = trackOrder(dataset, area.track);
  const track = dataset.tracks.find(({ id }) => id === area.track);
  const headingId = `area-${area.id}`;
  return (
    <article aria-labelledby={headingId} data-area={area.id} data-track={trackHue(order)}>
      <p className="mt-2 flex items-center gap-2 text-small text-track">
        <TrackMark order={order} size={9} />
        {track === undefined ? null : <LocalizedText text={track.name} />}
      </p>
      <h2 id={headingId} className="mt-0.5 display-serif text-title">
        <ItemLink id={area.id} className="no-underline hover:underline">
          <span>{`${area.numeral}. `}</span>
          <LocalizedText text={area.title} hasMarks />
        </ItemLink>
      </h2>
      <p className="mt-2 max-w-[75ch]">
        <LocalizedText text={area.summary} hasMarks />
      </p>
      {commitments.length === 0 ? null : (
        <section aria-label={words.statements} className="mt-4">
          <StrengthBar commitments={inSummary} whole={inSummary.length} />
          <h3 className="mt-5 border-b border-ink pb-1 font-semibold">{words.statements}</h3>
          <ul className="mt-2.5 max-w-[75ch]">
            {commitments.map((commitment) => (
              <StatementRow key={commitment.id} commitment={commitment} />
            ))}
          </ul>
        </section>
      )}
      {own.length === 0 ? null : (
        <section aria-label={words.entries} className="mt-6">
          <h3 className="border-b border-ink pb-1 font-semibold">{words.entries}</h3>
          <ol>
            {own.map(({ id, date, kind, record }) => (
              <li
                key={id}
                className="border-t border-line py-2 first:border-t-0 @min-[40rem]:grid @min-[40rem]:grid-cols-[12rem_minmax(0,1fr)] @min-[40rem]:gap-x-4"
              >
                <p className="text-small text-soft @min-[40rem]:pt-px">
                  <EntryDate date={date} />
                </p>
                <div>
                  <p>
                    <ItemLink id={id} className="underline decoration-edge hover:decoration-ink">
                      <LocalizedText text={record.title} hasMarks />
                    </ItemLink>
                  </p>
                  <p className="text-small text-soft">{messages.kind[kind]}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
