/** The one store: what the reader asked for. Born from an address, written back to it by urlSync.ts. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DroppedValue } from '#domain/viewCodec.ts';
import type { ViewState } from '#domain/viewState.ts';

/**
 * How a change enters the history: `step` makes an entry that Back undoes; `typing` shares one entry with
 * the typing before it; `silent` rewrites the current entry.
 */
export type ChangeKind = 'step' | 'typing' | 'silent';

export interface ViewStoreState {
  readonly view: ViewState;
  readonly change: ChangeKind;
  /** What the last address held that could not be used; the reader is told once. */
  readonly dropped: readonly DroppedValue[];
  /**
   * What stands before every address that the page writes: the way to the site's root, relative from the page as it was
   * built until the path first changes, then from the host's root.
   */
  readonly root: string;
}

export type ViewStore = StoreApi<ViewStoreState>;

export function createViewStore(view: ViewState, dropped: readonly DroppedValue[] = [], root = './'): ViewStore {
  return createStore<ViewStoreState>(() => ({ view, change: 'silent', dropped, root }));
}

/** Applies a pure transition of the view. */
export function changeView(store: ViewStore, transition: (view: ViewState) => ViewState, change: ChangeKind): void {
  const { view } = store.getState();
  const next = transition(view);
  if (next !== view) store.setState({ view: next, change });
}
