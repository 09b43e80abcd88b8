/**
 * When what has the focus is filtered away, by Back or by a control that leaves with its filter, the focus goes to the
 * heading of the part that it stood in. Without this it would fall to the top of the page, in silence.
 */
import { useEffect, useRef } from 'react';
import { noteFocusLoss } from '#state/focusLoss.ts';
import { useResults, useView } from '#state/ViewContext.ts';
import { useLater } from '#ui/useLater.ts';

interface Place {
  readonly element: Element;
  /** Id of the heading of its part of the page. */
  readonly headingId: string | null;
}

function placeOf(element: Element): Place {
  return { element, headingId: element.closest('main > section')?.getAttribute('aria-labelledby') ?? null };
}

export function FocusKeeper() {
  const results = useResults();
  useView((view) => view);
  // What is drawn later may take the focus away as well: this is then drawn once more with it.
  useLater(results);
  const last = useRef<Place | null>(null);

  useEffect(() => {
    const handleFocus = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? placeOf(event.target) : null;
    };
    // A press on plain text is how a pointer lets go of the focus.
    const handlePress = () => {
      last.current = null;
    };
    document.addEventListener('focusin', handleFocus);
    document.addEventListener('pointerdown', handlePress);
    return () => {
      document.removeEventListener('focusin', handleFocus);
      document.removeEventListener('pointerdown', handlePress);
    };
  }, []);

  // After every change of the view, since any may take away what had the focus.
  useEffect(() => {
    const place = last.current;
    if (!place || place.element.isConnected || document.activeElement !== document.body) return;
    const heading = place.headingId === null ? null : document.getElementById(place.headingId);
    if (!heading) return;
    heading.focus();
    noteFocusLoss(results);
  });
  return null;
}
