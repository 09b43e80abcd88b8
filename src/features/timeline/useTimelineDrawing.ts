/** Fetches the drawing once the page is at rest, or at once for a reader who asks for it. Where it cannot be had, the list stays. */
import { startTransition, useEffect, type ComponentType } from 'react';
import { whenAtRest } from '#ui/whenAtRest.ts';
import type { TimelineDrawingProps } from './TimelineDrawing.tsx';

export type Drawing = ComponentType<TimelineDrawingProps>;

/** `give` must be the same function at each call. */
export function useTimelineDrawing(isMissing: boolean, isUrgent: boolean, give: (drawing: Drawing) => void): void {
  useEffect(() => {
    if (!isMissing) return undefined;
    const load = () => {
      import('./TimelineDrawing.tsx').then(
        // Much work, made in slices under what stands in its place.
        (module) => startTransition(() => give(module.TimelineDrawing)),
        () => {},
      );
    };
    if (!isUrgent) return whenAtRest(load);
    load();
    return undefined;
  }, [isMissing, isUrgent, give]);
}
