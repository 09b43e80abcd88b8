/** A window with just an address and a history, for tests without a browser. */
import { onTestFinished, vi } from 'vitest';

interface FakeWindow {
  /** Addresses of the history, the oldest first. */
  readonly entries: readonly string[];
  /** The address on show. */
  readonly address: string;
  /** Goes back or forward as the browser's buttons do, and tells the page. */
  readonly go: (steps: number) => void;
  /** From now on the browser refuses every change of the address, as browsers do when there are too many. */
  readonly refuseWrites: () => void;
  readonly listeners: () => number;
}

/** Puts a window in place until the end of the test. */
export function stubWindow(address: string): FakeWindow {
  const entries = [address];
  let current = 0;
  let isRefusing = false;
  const listeners = new Set<() => void>();
  const read = () => new URL(entries[current] ?? '', 'https://example.org');
  const guard = () => {
    if (isRefusing) throw new DOMException('too many calls', 'SecurityError');
  };
  vi.stubGlobal('window', {
    get location() {
      const { href, pathname, search, hash } = read();
      return { href, pathname, search, hash };
    },
    history: {
      pushState: (_state: unknown, _title: string, to: string) => {
        guard();
        entries.splice(current + 1, Infinity, to);
        current += 1;
      },
      replaceState: (_state: unknown, _title: string, to: string) => {
        guard();
        entries[current] = to;
      },
    },
    addEventListener: (_type: 'popstate', listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: 'popstate', listener: () => void) => listeners.delete(listener),
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return {
    entries,
    get address() {
      return entries[current] ?? '';
    },
    go: (steps) => {
      current = Math.min(Math.max(current + steps, 0), entries.length - 1);
      for (const listener of listeners) listener();
    },
    refuseWrites: () => {
      isRefusing = true;
    },
    listeners: () => listeners.size,
  };
}
