/** The annex or report that the release names for an area, if it names one. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DOT } from '#items/dot.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';

interface OutcomeLineProps {
  readonly areaId: string;
}

export function OutcomeLine({ areaId }: OutcomeLineProps) {
  const { dataset } = useLoadedDataset();
  const { plain } = useI18n();
  const outcomes = dataset.documents.filter(
    (record) => record.inRelease === 'named' && record.areas !== 'all' && record.areas.includes(areaId),
  );
  return (
    <>
      {outcomes.map((record) => (
        <p key={record.id} className="mt-1 text-small">
          <span className="font-semibold">
            <LocalizedText text={record.shortTitle} />
          </span>
          {record.annexOf?.document === dataset.meeting.declaration &&
          !plain(record.shortTitle).includes(plain(record.annexOf.label)) ? (
            <span className="text-soft">
              <span>{DOT}</span>
              <LocalizedText text={record.annexOf.label} />
            </span>
          ) : null}
        </p>
      ))}
    </>
  );
}
