/** The store and what follows from it, for every component below App. */
import { createContext, use, useMemo } from 'react';
import { useStore } from 'zustand/react';
import type { Results } from '#domain/filterQuestion.ts';
import type { ViewState } from '#domain/viewState.ts';
import { changeView, type ChangeKind, type ViewStore } from './viewStore.ts';

export interface ViewContextValue {
  readonly store: ViewStore;
  /** What the current filter shows: worked out once, shared by grid, timeline, figures and counts. */
  readonly results: Results;
  /** The address of a view below the site's root, for real links. */
  readonly addressOf: (view: ViewState) => string;
  /** Whether links lead to the dashboard in a tab of its own, from an embedded form of it, rather than on in place. */
  readonly leadsOut: boolean;
}

export const ViewContext = createContext<ViewContextValue | null>(null);

function useViewContext(): ViewContextValue {
  const value = use(ViewContext);
  if (!value) throw new Error('the view is read outside ViewProvider');
  return value;
}

export function useView<Selected>(select: (view: ViewState) => Selected): Selected {
  return useStore(useViewContext().store, (state) => select(state.view));
}

export function useResults(): Results {
  return useViewContext().results;
}

/** Applies a transition; see ChangeKind for how it enters the history. */
export function useChangeView(): (transition: (view: ViewState) => ViewState, change?: ChangeKind) => void {
  const { store } = useViewContext();
  return useMemo(
    () =>
      (transition, change = 'step') =>
        changeView(store, transition, change),
    [store],
  );
}

/** The address of the view that the transition leads to, as the page stands now. */
export function useAddress(transition: (view: ViewState) => ViewState): string {
  const { store, addressOf } = useViewContext();
  return useStore(store, (state) => state.root + addressOf(transition(state.view)));
}

export function useLeadsOut(): boolean {
  return useViewContext().leadsOut;
}

/** The address of a file of the site, given below its root, as the page stands now. */
export function useFileAddress(file: string): string {
  return useStore(useViewContext().store, (state) => state.root + file);
}

export function useViewStore(): ViewStore {
  return useViewContext().store;
}
