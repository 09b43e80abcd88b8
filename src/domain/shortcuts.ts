/** The page's single keys: which key means what, and when a press of it is meant for us. */

export const SHORTCUTS = { search: '/', previous: '[', next: ']', keys: '?' } as const;
export type ShortcutId = keyof typeof SHORTCUTS;

export interface KeyPress {
  /** The character that the key gives on the reader's keyboard, or its name. */
  readonly key: string;
  readonly hasControl: boolean;
  readonly hasAlt: boolean;
  readonly hasMeta: boolean;
  /** AltGr: on many European keyboards the only way to a bracket, and reported as Ctrl and Alt together. */
  readonly hasAltGraph: boolean;
  /** An input method is at work on it. */
  readonly isComposing: boolean;
  /** It was pressed where text is typed or a list is searched by its first letters. */
  readonly isTyped: boolean;
}

const ID_BY_KEY = new Map<string, ShortcutId>([
  [SHORTCUTS.search, 'search'],
  [SHORTCUTS.previous, 'previous'],
  [SHORTCUTS.next, 'next'],
  [SHORTCUTS.keys, 'keys'],
]);

/** What a press asks for; `null` where it belongs to a field, the browser or the system. Full-width forms count alike. */
export function shortcutOf(press: KeyPress): ShortcutId | null {
  const isCommand = press.hasMeta || ((press.hasControl || press.hasAlt) && !press.hasAltGraph);
  if (isCommand || press.isComposing || press.isTyped) return null;
  return ID_BY_KEY.get(press.key.normalize('NFKC')) ?? null;
}
