/**
 * For a place whose content comes late: what has the focus below it stays in sight when it grows. Browsers hold what is
 * read, but not where the place itself is the first thing in the window.
 */
import { useEffect, type RefObject } from 'react';

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}

/** `growth` is how far what is below has just moved, in pixels. */
function bringBack(place: Element, growth: number): void {
  const focused = document.activeElement;
  if (!focused || (place.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return;
  const { top, bottom } = focused.getBoundingClientRect();
  // What was out of sight before was left there by the reader.
  const wasInSight = top - growth < window.innerHeight;
  if (bottom > window.innerHeight && wasInSight) focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

export function useFocusBelow(target: RefObject<Element | null>): void {
  useEffect(() => {
    const place = target.current;
    if (!place) return undefined;
    let height: number | null = null;
    const observer = new ResizeObserver(() => {
      const now = heightOf(place);
      if (height !== null && now > height) bringBack(place, now - height);
      height = now;
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, [target]);
}
