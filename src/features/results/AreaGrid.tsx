/** The areas as cards, in the release's order under their tracks. A card that is filtered out leaves; none moves past another. */
import { resultsOfArea } from '#domain/areaResults.ts';
import { isActive } from '#domain/filter.ts';
import type { Area, Track } from '#domain/schema.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { useResults, useShownFilter } from '#state/ViewContext.ts';
import { Stretches } from '#ui/Stretches.tsx';
import { AreaCard } from './AreaCard.tsx';
import { TrackHeading } from './TrackHeading.tsx';

interface AreaGridProps {
  readonly groups: readonly { readonly track: Track; readonly areas: readonly Area[] }[];
}

/** Up to so many cards are drawn whole, so that the browser's search finds them all. */
const WHOLE = 24;
/** Fills rows of one to four cards. */
const STRETCH = 12;
/** A row, where four stand in one. */
const FIRST = 4;
/** About a card's share of the height where three stand in a row, in pixels. */
const CARD = 130;

function Outline({ areas }: { readonly areas: readonly Area[] }) {
  return (
    <ul className="mt-4">
      {areas.map((area) => (
        <li key={area.id}>
          <ItemLink id={area.id}>
            <span>{`${area.numeral}. `}</span>
            <LocalizedText text={area.shortTitle} />
          </ItemLink>
        </li>
      ))}
    </ul>
  );
}

export function AreaGrid({ groups }: AreaGridProps) {
  const results = useResults();
  const isFiltered = isActive(useShownFilter());
  const total = groups.reduce((sum, { areas }) => sum + areas.length, 0);
  return (
    <>
      {groups.map(({ track, areas }, index) => (
        <section key={track.id} aria-labelledby={`track-${track.id}`} className="mt-8">
          <TrackHeading track={track} shown={areas.length} />
          <Stretches
            items={areas}
            keyOf={({ id }) => id}
            total={total}
            whole={WHOLE}
            size={STRETCH}
            first={FIRST}
            height={CARD}
            isFirstDrawn={index === 0}
            renderOutline={(own) => <Outline areas={own} />}
            renderItems={(drawn) => (
              <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(min(100%,max(17.5rem,calc((100%-3rem)/4))),1fr))] gap-x-4">
                {drawn.map((area) => (
                  <AreaCard key={area.id} area={area} shown={resultsOfArea(results, area.id)} isFiltered={isFiltered} />
                ))}
              </ul>
            )}
          />
        </section>
      ))}
    </>
  );
}
