/** What a filter selects, in the sentence that exports and titles have too. */
import { describeSelection } from '#domain/export/describeSelection.ts';
import { FACETS } from '#domain/facets.ts';
import type { Filter } from '#domain/filterQuestion.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useResults } from '#state/ViewContext.ts';
import { TextsInMessage } from './TextsInMessage.tsx';
import { useSelectionWords } from './useSelectionWords.ts';

interface SelectionInWordsProps {
  readonly filter: Filter;
}

export function SelectionInWords({ filter }: SelectionInWordsProps) {
  const { dataset } = useLoadedDataset();
  const results = useResults();
  const words = useSelectionWords();
  const values = FACETS.flatMap(({ id, text }) =>
    (filter.selection[id] ?? []).flatMap((value) => {
      const own = text?.(dataset, value);
      return own === undefined ? [] : [own];
    }),
  );
  return (
    <TextsInMessage message={describeSelection(filter, results, words)} texts={[dataset.meeting.name, ...values]} />
  );
}
