/** Each area that the filter leaves, in full. An address that is meant for one names it as a filter. */
import { useResults } from '#state/ViewContext.ts';
import { AreaInFull } from './AreaInFull.tsx';
import { NothingShown } from './NothingShown.tsx';

export function AreaForm() {
  const { areas } = useResults();
  return (
    <div className="page-frame space-y-10 pb-6">
      {areas.length === 0 ? <NothingShown /> : null}
      {areas.map((area) => (
        <AreaInFull key={area.id} area={area} />
      ))}
    </div>
  );
}
