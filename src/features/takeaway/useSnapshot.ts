/** The selection as it is at the moment of asking: one state for the file, whatever changes while it is made. */
import { use } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DATASET_SCHEMA_FILE } from '#dataset/publishedFiles.ts';
import { describeSelection } from '#domain/export/describeSelection.ts';
import type { ExportSelection } from '#domain/export/exportSelection.ts';
import { applyFilter, EMPTY_FILTER } from '#domain/filter.ts';
import { filterOf, initialView } from '#domain/viewState.ts';
import { useSelectionWords } from '#items/useSelectionWords.ts';
import { wholeAddress } from '#items/wholeAddress.ts';
import { ViewContext } from '#state/ViewContext.ts';
import type { ExportScope } from './exportScopes.ts';
import { useExportWords } from './useExportWords.ts';

/** Call the function in an event: it reads the store, not what was rendered last. */
export function useSnapshot(scope: ExportScope): () => ExportSelection {
  const loaded = useLoadedDataset();
  const context = use(ViewContext);
  const words = useExportWords();
  const selectionWords = useSelectionWords();
  return () => {
    if (!context) throw new Error('the view is read outside ViewProvider');
    const { view, root } = context.store.getState();
    const isWhole = scope === 'everything';
    const filter = isWhole ? EMPTY_FILTER : filterOf(view);
    const results = applyFilter(loaded, filter);
    return {
      dataset: loaded.dataset,
      filter,
      results,
      language: view.language,
      sentence: describeSelection(filter, results, selectionWords),
      address: wholeAddress(root + context.addressOf(isWhole ? initialView(view.language) : { ...view, open: null })),
      schemaAddress: wholeAddress(root + DATASET_SCHEMA_FILE),
      addressOf: (id) => wholeAddress(root + context.addressOf({ ...initialView(view.language), open: id })),
      words,
    };
  };
}
