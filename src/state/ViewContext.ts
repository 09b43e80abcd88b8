/**
 * The store and what follows from it, for every component below App. In contexts of their own, since each changes at its
 * own times: what reads one is not drawn again for another.
 */
import { createContext, use, useMemo } from 'react';
import { useStore } from 'zustand/react';
import type { Filter, Results } from '#domain/filterQuestion.ts';
import type { ViewState } from '#domain/viewState.ts';
import { changeView, type ChangeKind, type ViewStore, type ViewStoreState } from './viewStore.ts';

/** Does not change while the page stands. */
export interface ViewContextValue {
  readonly store: ViewStore;
  /** The address of a view below the site's root, for real links. */
  readonly addressOf: (view: ViewState) => string;
  /** Whether links lead to the dashboard in a tab of its own, from an embedded form of it, rather than on in place. */
  readonly leadsOut: boolean;
}

export const ViewContext = createContext<ViewContextValue | null>(null);

/** What a filter shows: worked out once, shared by grid, timeline, figures and counts. */
export interface Shown {
  readonly filter: Filter;
  readonly results: Results;
}

export const ShownContext = createContext<Shown | null>(null);

/** The words that are marked where they are found. */
export const TermsContext = createContext<readonly string[]>([]);

/** Where links lead on from: the store's state of a moment ago, since hundreds of addresses can wait until the results are painted. */
export const DepartureContext = createContext<Pick<ViewStoreState, 'view' | 'root'> | null>(null);

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('the view is read outside ViewProvider');
  return value;
}

export function useView<Selected>(select: (view: ViewState) => Selected): Selected {
  return useStore(useViewStore(), (state) => select(state.view));
}

export function useResults(): Results {
  return present(use(ShownContext)).results;
}

/** The filter that useResults answers: behind the store's while the reader types or, lower on the page, draws on. */
export function useShownFilter(): Filter {
  return present(use(ShownContext)).filter;
}

export function useTerms(): readonly string[] {
  return use(TermsContext);
}

/** Applies a transition; see ChangeKind for how it enters the history. */
export function useChangeView(): (transition: (view: ViewState) => ViewState, change?: ChangeKind) => void {
  const store = useViewStore();
  return useMemo(
    () =>
      (transition, change = 'step') =>
        changeView(store, transition, change),
    [store],
  );
}

/** The address of the view that the transition leads to, as the page stands now. */
export function useAddress(transition: (view: ViewState) => ViewState): string {
  const { addressOf } = present(use(ViewContext));
  const { view, root } = present(use(DepartureContext));
  return root + addressOf(transition(view));
}

export function useLeadsOut(): boolean {
  return present(use(ViewContext)).leadsOut;
}

/** The address of a file of the site, given below its root, as the page stands now. */
export function useFileAddress(file: string): string {
  return useStore(useViewStore(), (state) => state.root + file);
}

export function useViewStore(): ViewStore {
  return present(use(ViewContext)).store;
}
