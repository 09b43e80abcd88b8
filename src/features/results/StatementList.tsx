/** The statements themselves, under their areas: verb first, then what it is about. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { areasByTrack } from '#domain/dataset.ts';
import { resultsOfArea } from '#domain/areaResults.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { useResults } from '#state/ViewContext.ts';
import { StatementRows } from './StatementRows.tsx';
import { TrackHeading } from './TrackHeading.tsx';

export function StatementList() {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const results = useResults();
  const { commitments } = results;
  const groups = areasByTrack(dataset, results.areas);
  const outside = commitments.filter((commitment) => commitment.area === null);
  return (
    <>
      {groups.map(({ track, areas }) => (
        <section key={track.id} aria-labelledby={`track-${track.id}`} className="mt-8">
          <TrackHeading track={track} shown={areas.length} />
          {areas.map((area) => {
            const own = resultsOfArea(results, area.id).commitments;
            if (own.length === 0) return null;
            return (
              <div key={area.id} data-area={area.id} className="mt-5 grid gap-x-8 md:grid-cols-[16rem_minmax(0,1fr)]">
                <h4 className="display-serif text-[1.0625rem] leading-snug lang-ja:text-base">
                  <ItemLink id={area.id} className="no-underline hover:underline">
                    <span>{`${area.numeral}. `}</span>
                    <LocalizedText text={area.title} hasMarks />
                  </ItemLink>
                </h4>
                <div className="max-md:mt-2">
                  <StatementRows commitments={own} total={commitments.length} />
                </div>
              </div>
            );
          })}
        </section>
      ))}
      {outside.length === 0 ? null : (
        <section aria-labelledby="statements-outside" className="mt-8">
          <div className="border-b border-line pb-2">
            <h3 id="statements-outside" className="text-lead font-semibold">
              {messages.results.outside}
            </h3>
          </div>
          <div className="mt-3">
            <StatementRows commitments={outside} total={commitments.length} />
          </div>
        </section>
      )}
    </>
  );
}
