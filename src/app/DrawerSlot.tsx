/**
 * The drawer while a record is open; where it cannot be fetched, a line that says so wherever the reader is. It is fetched
 * once the page is at rest, so that the first record opens as fast as the next.
 */
import { useLayoutEffect } from 'react';
import { useView } from '#state/ViewContext.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { whenAtRest } from '#ui/whenAtRest.ts';
import { DrawerFailure } from './DrawerFailure.tsx';
import { PartContent } from './PartContent.tsx';
import { DRAWER } from './parts.ts';

export function DrawerSlot() {
  const isOpen = useView((view) => view.open !== null);
  // Of all that is fetched at rest it is what is wanted first: asked for before the others, whose effects come later.
  useLayoutEffect(
    () =>
      whenAtRest(() => {
        // Not to be had now: it is asked for again when a record is opened.
        DRAWER.load().catch(() => undefined);
      }),
    [],
  );
  if (!isOpen) return null;
  return (
    <ErrorBoundary fallback={<DrawerFailure />}>
      <PartContent part={DRAWER} />
    </ErrorBoundary>
  );
}
