/**
 * The reader's choice of theme: kept in this browser alone where it can be, and set on the document. The
 * same key is read before first paint by public/boot.js.
 */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'communique-theme';

function isTheme(value: string | null): value is Theme {
  return THEMES.some((theme) => theme === value);
}

/** The choice made on this page, which stands even where storage is refused. */
let chosen: Theme | null = null;

/** The choice; `system` when there is none, it is garbage, or storage is refused (the getter itself throws). */
export function readTheme(): Theme {
  if (chosen) return chosen;
  try {
    const stored = window.localStorage.getItem(KEY);
    return isTheme(stored) ? stored : 'system';
  } catch {
    return 'system';
  }
}

const listeners = new Set<() => void>();

/** Calls back after every choice made on this page. */
export function subscribeTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  chosen = theme;
  try {
    if (theme === 'system') window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused or full: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}
