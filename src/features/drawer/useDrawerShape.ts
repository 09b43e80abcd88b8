/** Which shape the drawer takes: one rule, by width. */
import { useSyncExternalStore } from 'react';
import type { PanelShape } from '#ui/Panel.tsx';

/** From here on the page has room beside the panel: the same step as `lg` in styles.css. */
const HAS_ROOM_BESIDE = '(width >= 75rem)';

function subscribe(notify: () => void): () => void {
  const query = window.matchMedia(HAS_ROOM_BESIDE);
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

export function useDrawerShape(): PanelShape {
  const hasRoom = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(HAS_ROOM_BESIDE).matches,
    () => false,
  );
  return hasRoom ? 'side' : 'modal';
}
