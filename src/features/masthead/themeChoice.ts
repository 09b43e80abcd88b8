/** The reader's choice of theme, set on the document. The same key is read before first paint by public/boot.js. */
import { createKeptChoice } from '#state/keptChoice.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const kept = createKeptChoice('communique-theme', THEMES, 'system');

export const readTheme = kept.read;
export const subscribeTheme = kept.subscribe;

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  kept.choose(theme);
}
