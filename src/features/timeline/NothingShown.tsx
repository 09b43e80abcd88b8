/** Why the timeline is empty: the dataset has no entries, the filters leave none, or none falls in the period. */
import type { Entry } from '#domain/entries.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface NothingShownProps {
  /** Those that the filters leave, in any period. */
  readonly entries: readonly Entry[];
}

export function NothingShown({ entries }: NothingShownProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.timeline;
  const found = entries.length === 0 ? words.noneAtAll : words.none;
  return <p className="mt-6">{dataset.entries.length === 0 ? words.noData : found}</p>;
}
