/** A click that follows a link here, and not one that asks for a new tab, a window or a download. */
import type { MouseEvent } from 'react';

export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
