/** The one query of the page. A static file: never stale, never refetched behind the reader's back. */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { builtDigest } from './builtDataset.ts';
import { loadDataset } from './loadDataset.ts';

/** Where the dataset is below the site's root. */
export const DATASET_FILE = 'data/dataset.json';

/** Address of the dataset file, from the root of the site as the built page names it (`./`, `../`). */
export function datasetAddress(root: string): string {
  return root + DATASET_FILE;
}

export function datasetQuery(address: string) {
  return queryOptions({
    queryKey: ['dataset', address],
    queryFn: ({ signal }) => loadDataset(address, signal, builtDigest()),
    staleTime: Infinity,
    gcTime: Infinity,
    /** The default pauses while the browser says that it is offline, and would then wait without end. */
    networkMode: 'always',
    /** loadDataset owns the one retry; the default's three would hide a missing file for seconds. */
    retry: false,
  });
}

export function createQueryClient(): QueryClient {
  return new QueryClient();
}
