/** Every key of the page by where it works, in the order in which a reader meets them. The words of each are in the locales. */
import { SHORTCUTS } from './shortcuts.ts';

/** Keys that do the same stand in one row. */
const ROWS = {
  search: [SHORTCUTS.search],
  steps: [SHORTCUTS.previous, SHORTCUTS.next],
  keys: [SHORTCUTS.keys],
  tab: ['Tab', 'Shift+Tab'],
  enter: ['Enter'],
  space: ['Space'],
  escape: ['Esc'],
  tracks: ['←', '→'],
  time: ['←', '→'],
  lanes: ['↑', '↓'],
  ends: ['Home', 'End'],
  mark: ['Enter', 'Space'],
} as const satisfies Record<string, readonly string[]>;

export type KeyRowId = keyof typeof ROWS;

export const KEY_GROUPS = {
  single: ['search', 'steps', 'keys'],
  everywhere: ['tab', 'enter', 'space', 'escape', 'tracks'],
  timeline: ['time', 'lanes', 'ends', 'mark'],
} as const satisfies Record<string, readonly KeyRowId[]>;

export type KeyGroupId = keyof typeof KEY_GROUPS;

export const KEY_GROUP_IDS = ['single', 'everywhere', 'timeline'] as const satisfies readonly KeyGroupId[];

export function keysOf(row: KeyRowId): readonly string[] {
  return ROWS[row];
}
