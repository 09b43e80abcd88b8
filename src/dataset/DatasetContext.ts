/** The loaded dataset for everything below App, so that no component asks whether it is there. */
import { createContext, use } from 'react';
import type { LoadedDataset } from './loadDataset.ts';

export const DatasetContext = createContext<LoadedDataset | null>(null);

/** @throws {Error} outside App: a mistake in the tree, never a state of the page. */
export function useLoadedDataset(): LoadedDataset {
  const loaded = use(DatasetContext);
  if (!loaded) throw new Error('the dataset is read outside App');
  return loaded;
}
