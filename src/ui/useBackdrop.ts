/** A press and release beside a modal dialog lands on the dialog itself: a pointer's shortcut for Esc. */
import { useEffect, type RefObject } from 'react';

export function useBackdrop(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void): void {
  useEffect(() => {
    const element = dialog.current;
    let pressed: EventTarget | null = null;
    const handleDown = (event: Event) => {
      pressed = event.target;
    };
    const handleClick = (event: Event) => {
      // A selection that was begun inside and let go beside it closes nothing.
      if (event.target === element && pressed === element) onClose();
    };
    element?.addEventListener('pointerdown', handleDown);
    element?.addEventListener('click', handleClick);
    return () => {
      element?.removeEventListener('pointerdown', handleDown);
      element?.removeEventListener('click', handleClick);
    };
  }, [dialog, onClose]);
}
