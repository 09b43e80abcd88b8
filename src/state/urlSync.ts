/**
 * Keeps the address and the store in step; the only module that touches history and location. Browsers
 * limit how often an address may change (Chromium drops silently, Safari throws), so typing waits, and
 * every write is guarded: a refused write loses a history entry, never the page.
 */
import { decodeAddress, encodeAddress, toFolder, type AddressParts } from '#domain/viewAddress.ts';
import type { CodecContext } from '#domain/viewCodec.ts';
import type { ViewState } from '#domain/viewState.ts';
import type { ChangeKind, ViewStore } from './viewStore.ts';

/** Milliseconds without a key before typed text is written to the address. */
export const TYPING_PAUSE = 250;

/** Marks history entries as written by the page, so that boot.js takes the reader there and not to another language. */
const ENTRY = { isOurs: true };

export interface UrlSync {
  /** Writes what is pending at once: before the page is left or a link is copied. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/** Runs before a view that an address brought is applied, for what must be there first (its language's words). */
export type BeforeApply = (view: ViewState) => Promise<void>;

/** The site's root on its host, from how the built page names it (`./`, `../../`). Only in the browser. */
function rootOnHost(root: string): string {
  return new URL(root, window.location.href).pathname;
}

/** The address of the page below the site's root. Only in the browser. */
export function currentAddress(root: string): AddressParts {
  const { pathname, search } = window.location;
  const host = rootOnHost(root);
  return { path: pathname.startsWith(host) ? pathname.slice(host.length) : '', search };
}

export function startUrlSync(store: ViewStore, context: CodecContext, beforeApply: BeforeApply): UrlSync {
  // Before the path ever changes, while what the built page says of the way to the root is true.
  const root = rootOnHost(store.getState().root);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTypingEntry = false;
  /** Counts the reader's moves, so that a view that had to wait for its words gives way to a later one. */
  let moves = 0;

  const writeAddress = (address: string, method: 'pushState' | 'replaceState') => {
    const [folder = '', search] = address.split('?', 2);
    const isSameFolder = folder === toFolder(currentAddress(root).path);
    const path = isSameFolder ? window.location.pathname : root + folder;
    try {
      window.history[method](ENTRY, '', `${path}${search === undefined ? '' : `?${search}`}${window.location.hash}`);
    } catch {
      // Too many writes for this browser: the view is right, only its address lags until the next change.
      return;
    }
    // The page's relative addresses counted from where it was built.
    if (!isSameFolder) store.setState({ root });
  };

  const write = (view: ViewState, change: ChangeKind) => {
    clearTimeout(timer);
    timer = undefined;
    const address = encodeAddress(view, context);
    const { path, search } = currentAddress(root);
    if (address === toFolder(path) + search.replace(/^\?$/, '')) return;
    const replaces = change === 'silent' || (change === 'typing' && isTypingEntry);
    writeAddress(address, replaces ? 'replaceState' : 'pushState');
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
    const { view } = decodeAddress(currentAddress(root), context);
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
