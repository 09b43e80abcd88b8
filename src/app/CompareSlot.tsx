/** Fetches the view "compare" when it is first asked for. */
import { lazy, Suspense } from 'react';
import { PartBoundary } from './PartBoundary.tsx';

const Compare = lazy(() => import('#features/compare/Compare.tsx').then((module) => ({ default: module.Compare })));

export function CompareSlot() {
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <Compare />
      </Suspense>
    </PartBoundary>
  );
}
