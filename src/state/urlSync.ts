/**
 * Keeps the address and the store in step; the only module that touches history and location. Browsers
 * limit how often an address may change (Chromium drops silently, Safari throws), so typing waits, and
 * every write is guarded: a refused write loses a history entry, never the page.
 */
import type { CodecContext } from '#domain/viewCodec.ts';
import { decodeView, encodeView } from '#domain/viewCodec.ts';
import type { ViewState } from '#domain/viewState.ts';
import type { ChangeKind, ViewStore } from './viewStore.ts';

/** Milliseconds without a key before typed text is written to the address. */
export const TYPING_PAUSE = 250;

export interface UrlSync {
  /** Writes what is pending at once: before the page is left or a link is copied. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/** Runs before a view that an address brought is applied, for what must be there first (its language's words). */
export type BeforeApply = (view: ViewState) => Promise<void>;

function currentSearch(): string {
  return window.location.search.replace(/^\?/, '');
}

function writeAddress(search: string, method: 'pushState' | 'replaceState'): void {
  const address = `${window.location.pathname}${search ? `?${search}` : ''}${window.location.hash}`;
  try {
    window.history[method](null, '', address);
  } catch {
    // Too many writes for this browser: the view is right, only its address lags until the next change.
  }
}

export function startUrlSync(store: ViewStore, context: CodecContext, beforeApply: BeforeApply): UrlSync {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTypingEntry = false;
  /** Counts the reader's moves, so that a view that had to wait for its words gives way to a later one. */
  let moves = 0;

  const write = (view: ViewState, change: ChangeKind) => {
    clearTimeout(timer);
    timer = undefined;
    const search = encodeView(view, context);
    if (search === currentSearch()) return;
    const replaces = change === 'silent' || (change === 'typing' && isTypingEntry);
    writeAddress(search, replaces ? 'replaceState' : 'pushState');
    if (change !== 'silent') isTypingEntry = change === 'typing';
  };
  const writeCurrent = () => {
    const { view, change } = store.getState();
    write(view, change);
  };

  const unsubscribe = store.subscribe(({ view, change }, previous) => {
    if (view === previous.view) return;
    moves += 1;
    if (change === 'typing') {
      clearTimeout(timer);
      timer = setTimeout(writeCurrent, TYPING_PAUSE);
      return;
    }
    // Text that still waits keeps an entry of its own: Back undoes the step and not the typing before it.
    if (timer !== undefined) write(previous.view, 'typing');
    write(view, change);
  });

  const handlePopState = () => {
    clearTimeout(timer);
    timer = undefined;
    isTypingEntry = false;
    moves += 1;
    const move = moves;
    const { view } = decodeView(window.location.search, context);
    const apply = () => {
      if (move === moves) store.setState({ view, change: 'silent', dropped: [] });
    };
    // Words that cannot be had are no reason to stay where the address is no longer.
    beforeApply(view).then(apply, apply);
  };
  window.addEventListener('popstate', handlePopState);
  writeCurrent();

  return {
    flush: () => {
      if (timer !== undefined) writeCurrent();
    },
    stop: () => {
      moves += 1;
      clearTimeout(timer);
      timer = undefined;
      unsubscribe();
      window.removeEventListener('popstate', handlePopState);
    },
  };
}
