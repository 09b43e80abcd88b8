/** That what had the focus was filtered away, for as long as the results that did it stand: the count's line then says so. */
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import type { Results } from '#domain/filterQuestion.ts';

const store = createStore<{ readonly results: Results | null }>(() => ({ results: null }));

export function noteFocusLoss(results: Results): void {
  store.setState({ results });
}

/** Whether the focus was lost to these results. */
export function useFocusLoss(results: Results): boolean {
  return useStore(store, (loss) => loss.results === results);
}
