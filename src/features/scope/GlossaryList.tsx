/** The abbreviations of the dataset, written out and explained. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';

export function GlossaryList() {
  const { glossary } = useLoadedDataset().dataset;
  return (
    <dl>
      {glossary.map((entry) => (
        <div key={entry.id} className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[6rem_minmax(0,1fr)]">
          <dt className="font-semibold" lang="en">
            {entry.term}
          </dt>
          <dd>
            <p>
              <LocalizedText text={entry.expansion} />
            </p>
            <p className="text-small text-soft">
              <LocalizedText text={entry.explanation} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
