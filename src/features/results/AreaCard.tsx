/** One area at a glance, its parts on the rows that it shares with the cards beside it. The whole card is one target, named by numeral and title. Drawn again only when what it shows is other than before. */
import { memo } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { isOwnEntryOf } from '#domain/entries.ts';
import { isSameOfArea, resultsOfArea, type OfArea } from '#domain/areaResults.ts';
import type { Area } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { CompareToggle } from '#items/CompareToggle.tsx';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { MicroTimeline } from '#items/MicroTimeline.tsx';
import { StrengthBar } from '#items/StrengthBar.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrder } from '#items/trackOrder.ts';
import { trackHue } from '#items/trackStyle.ts';
import { previewHandlers, usePreview } from '#state/preview.ts';
import { useLeadsOut, useView } from '#state/ViewContext.ts';
import { useIsLive } from '#ui/useIsLive.ts';
import { FoundIn } from './FoundIn.tsx';
import { OutcomeLine } from './OutcomeLine.tsx';

interface AreaCardProps {
  readonly area: Area;
  /** What the filter leaves of the area. */
  readonly shown: OfArea;
  readonly isFiltered: boolean;
}

function Card({ area, shown, isFiltered }: AreaCardProps) {
  const { dataset } = useLoadedDataset();
  const { messages, number, date } = useI18n();
  const canCompare = !useLeadsOut();
  const isOpen = useView((view) => view.open === area.id);
  const all = (dataset.commitmentsByArea.get(area.id) ?? []).filter(({ origin }) => origin === 'summary');
  const shownSummary = shown.commitments.filter(({ origin }) => origin === 'summary');
  const reported = shown.commitments.length - shownSummary.length;
  const { entries } = resultsOfArea(dataset, area.id);
  const events = entries.filter((entry) => entry.type === 'event').length;
  const order = trackOrder(dataset, area.track);
  const isPointedAt = usePreview((id) => {
    const entry = id === null ? undefined : dataset.entryById.get(id);
    return entry !== undefined && isOwnEntryOf(entry, area.id);
  });
  const words = messages.card;
  const { from, to } = dataset.profile.span;
  const isLive = useIsLive();
  const isPartial = isFiltered && shownSummary.length < all.length;
  return (
    <li
      data-track={trackHue(order)}
      data-area={area.id}
      {...previewHandlers(area.id)}
      className={`relative row-span-5 mb-4 grid break-inside-avoid grid-rows-subgrid border bg-raised px-4 pt-3 pb-4 hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${isOpen || isPointedAt ? 'border-ink' : 'border-line'}`}
    >
      <div>
        <p aria-hidden="true" className="flex items-center gap-2 text-small font-semibold text-track">
          <TrackMark order={order} size={9} />
          <span className="display-serif">{area.numeral}</span>
        </p>
        <h4 className="mt-1 display-serif text-[1.0625rem] leading-snug lang-ja:text-base">
          <ItemLink id={area.id} className="no-underline outline-none after:absolute after:inset-0">
            <span className="visually-hidden">{`${area.numeral}. `}</span>
            <LocalizedText text={area.title} hasMarks />
          </ItemLink>
        </h4>
      </div>
      <div className="mt-2">
        <p className="text-small text-soft">
          <LocalizedText text={area.summary} hasMarks />
        </p>
        <FoundIn commitments={shown.commitments} entries={shown.entries.length} />
      </div>
      <div className="mt-4">
        <StrengthBar commitments={shownSummary} whole={all.length} />
        {isPartial ? (
          <p className="mt-1 text-small">{words.statementsShown(number(shownSummary.length), number(all.length))}</p>
        ) : null}
        {reported > 0 ? <p className="text-small text-soft">{words.reported(reported)}</p> : null}
      </div>
      <div className="mt-3 border-t border-line pt-3">
        {entries.length > 0 ? <MicroTimeline entries={entries} span={dataset.profile.span} order={order} /> : null}
        <p className="mt-1 flex flex-wrap gap-x-3 text-small text-soft">
          {entries.length === 0 ? <span>{words.noOwn}</span> : null}
          {events > 0 ? <span>{words.events(events)}</span> : null}
          {entries.length > events ? <span>{words.documents(entries.length - events)}</span> : null}
          {isLive && entries.length > 0 ? (
            <span aria-hidden="true" className="ms-auto">
              {date(from === to ? from : `${from}/${to}`)}
            </span>
          ) : null}
        </p>
        <OutcomeLine areaId={area.id} />
      </div>
      {canCompare && isLive ? <CompareToggle area={area} isCorner /> : null}
    </li>
  );
}

export const AreaCard = memo(
  Card,
  (before, after) =>
    before.area === after.area && before.isFiltered === after.isFiltered && isSameOfArea(before.shown, after.shown),
);
