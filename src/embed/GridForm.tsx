/** All areas that the filter leaves, as cards under their tracks. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { areasByTrack } from '#domain/dataset.ts';
import { AreaGrid } from '#features/results/AreaGrid.tsx';
import { useI18n } from '#i18n/I18nContext.ts';
import { useResults } from '#state/ViewContext.ts';
import { NothingShown } from './NothingShown.tsx';

export function GridForm() {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const { areas } = useResults();
  return (
    <section aria-labelledby="form-heading" className="page-frame pb-6">
      <h2 id="form-heading" className="mt-1 display-serif text-title">
        {messages.results.heading}
      </h2>
      {areas.length === 0 ? <NothingShown /> : <AreaGrid groups={areasByTrack(dataset, areas)} />}
    </section>
  );
}
