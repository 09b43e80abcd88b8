/** What the page knows of its connection and of newer versions, for whoever shows it. */

export interface OfflineState {
  /** The site cannot be reached, and what is shown is the copy saved in this browser. */
  readonly isOffline: boolean;
  /** Another version of the site is ready in this browser. */
  readonly hasNewVersion: boolean;
}

const NOTHING_KNOWN: OfflineState = { isOffline: false, hasNewVersion: false };

let state = NOTHING_KNOWN;
const listeners = new Set<() => void>();

export function readOfflineState(): OfflineState {
  return state;
}

/** In a page that is being built nothing is known. */
export function initialOfflineState(): OfflineState {
  return NOTHING_KNOWN;
}

/** Calls back after every change. */
export function subscribeOfflineState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function changeOfflineState(change: Partial<OfflineState>): void {
  const next = { ...state, ...change };
  if (next.isOffline === state.isOffline && next.hasNewVersion === state.hasNewVersion) return;
  state = next;
  for (const listener of listeners) listener();
}
