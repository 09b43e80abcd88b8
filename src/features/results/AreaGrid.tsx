/** The areas as cards, in the release's order under their tracks. A card that is filtered out leaves; none moves past another. */
import type { Area, Track } from '#domain/schema.ts';
import { AreaCard } from './AreaCard.tsx';
import { TrackHeading } from './TrackHeading.tsx';

interface AreaGridProps {
  readonly groups: readonly { readonly track: Track; readonly areas: readonly Area[] }[];
}

export function AreaGrid({ groups }: AreaGridProps) {
  return (
    <>
      {groups.map(({ track, areas }) => (
        <section key={track.id} aria-labelledby={`track-${track.id}`} className="mt-8">
          <TrackHeading track={track} shown={areas.length} />
          <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(min(100%,max(17.5rem,calc((100%-3rem)/4))),1fr))] gap-4">
            {areas.map((area) => (
              <AreaCard key={area.id} area={area} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
