/** Fetches the drawer when the first record is opened; a part that cannot be fetched says so and leaves the page. */
import { lazy, Suspense } from 'react';
import { useView } from '#state/ViewContext.ts';
import { PartBoundary } from './PartBoundary.tsx';

const Drawer = lazy(() => import('#features/drawer/Drawer.tsx').then((module) => ({ default: module.Drawer })));

export function DrawerSlot() {
  const open = useView((view) => view.open);
  if (open === null) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <Drawer />
      </Suspense>
    </PartBoundary>
  );
}
