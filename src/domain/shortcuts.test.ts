import { describe, expect, it } from 'vitest';
import { SHORTCUTS, shortcutOf, type KeyPress } from './shortcuts.ts';

const press: KeyPress = {
  key: '/',
  hasControl: false,
  hasAlt: false,
  hasMeta: false,
  hasAltGraph: false,
  isComposing: false,
  isTyped: false,
};

describe(shortcutOf, () => {
  it('knows every key of the list, and no other', () => {
    for (const [id, key] of Object.entries(SHORTCUTS)) expect(shortcutOf({ ...press, key })).toBe(id);
    for (const key of ['a', 'Enter', ' ', 'Dead', 'Process', '', '\\', 'constructor'])
      expect(shortcutOf({ ...press, key }), key).toBeNull();
  });

  it('takes the full-width forms that Japanese keyboards give', () => {
    expect(['／', '［', '］', '？'].map((key) => shortcutOf({ ...press, key }))).toEqual([
      'search',
      'previous',
      'next',
      'keys',
    ]);
  });

  it('leaves fields, input methods, the browser and the system their keys', () => {
    for (const taken of ['hasControl', 'hasAlt', 'hasMeta', 'isComposing', 'isTyped'] satisfies (keyof KeyPress)[])
      expect(shortcutOf({ ...press, [taken]: true }), taken).toBeNull();
  });

  it('takes a bracket that can only be typed with AltGr', () => {
    const bracket = { ...press, key: '[', hasControl: true, hasAlt: true };
    expect(shortcutOf({ ...bracket, hasAltGraph: true })).toBe('previous');
    expect(shortcutOf(bracket)).toBeNull();
  });
});
