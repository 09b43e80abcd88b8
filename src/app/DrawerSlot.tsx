/** The drawer while a record is open; where it cannot be fetched, a line that says so wherever the reader is. */
import { useView } from '#state/ViewContext.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { DrawerFailure } from './DrawerFailure.tsx';
import { PartContent } from './PartContent.tsx';
import { DRAWER } from './parts.ts';

export function DrawerSlot() {
  const isOpen = useView((view) => view.open !== null);
  if (!isOpen) return null;
  return (
    <ErrorBoundary fallback={<DrawerFailure />}>
      <PartContent part={DRAWER} />
    </ErrorBoundary>
  );
}
