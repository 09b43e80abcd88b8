/** Which mark's hint is on show: on hover and on focus alike, until the reader leaves or presses Esc. */
import { useEffect, useRef, useState, type FocusEvent, type PointerEvent } from 'react';

export interface ShownHint {
  /** Id of the stop. */
  readonly id: string;
  /** Above the mark, where there is more room in the window. */
  readonly isAbove: boolean;
}

/** Milliseconds before a hint follows the pointer, so that it does not flicker on the way across. */
const DELAY = 120;
/** About the height of a hint, in pixels. */
const HINT_HEIGHT = 140;

function toHint(target: EventTarget): ShownHint | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;
  const id = mark?.dataset['stop'];
  if (!mark || id === undefined) return null;
  const { top, bottom } = mark.getBoundingClientRect();
  return { id, isAbove: bottom + HINT_HEIGHT > window.innerHeight && top > HINT_HEIGHT };
}

export function useMarkHint() {
  const [shown, setShown] = useState<ShownHint | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const soon = (next: ShownHint | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), DELAY);
  };
  const isShown = shown !== null;
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isShown) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Esc puts away one thing at a time: the hint before what else it may close.
      event.stopPropagation();
      setShown(null);
    };
    document.addEventListener('keydown', handleKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', handleKeyDown, { capture: true });
  }, [isShown]);
  return {
    shown,
    keep: () => clearTimeout(timer.current),
    leave: () => soon(null),
    handlers: {
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType === 'touch') return;
        const next = toHint(event.target);
        if (next) soon(next);
      },
      onPointerOut: (event: PointerEvent) => {
        if (event.pointerType !== 'touch' && toHint(event.target)) soon(null);
      },
      onFocus: (event: FocusEvent) => {
        clearTimeout(timer.current);
        setShown(toHint(event.target));
      },
      onClick: () => {
        clearTimeout(timer.current);
        setShown(null);
      },
      onBlur: () => {
        clearTimeout(timer.current);
        setShown(null);
      },
    },
  };
}
