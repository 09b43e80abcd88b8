/** Runs what a single key asks for, from anywhere but a field, unless the reader switched the keys off. */
import { useEffect, useEffectEvent } from 'react';
import { shortcutOf, type ShortcutId } from '#domain/shortcuts.ts';
import { areSingleKeysOn } from './singleKeys.ts';

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Under an open dialog nothing can be used, and no key reaches there either. */
function isCovered(place: Element | null): boolean {
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  return dialogs.length > 0 && !dialogs.at(-1)?.contains(place);
}

/** `place` gives what the key acts on, which must not be under an open dialog; left out for what opens one itself. */
export function useShortcut(id: ShortcutId, run: () => void, place?: () => Element | null): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const asked = shortcutOf({
      key: event.key,
      hasControl: event.ctrlKey,
      hasAlt: event.altKey,
      hasMeta: event.metaKey,
      hasAltGraph: event.getModifierState('AltGraph'),
      isComposing: event.isComposing,
      isTyped: takesText(event.target),
    });
    if (asked !== id || event.defaultPrevented || !areSingleKeysOn() || (place && isCovered(place()))) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
