/** Fetches the view "matrix" when it is first asked for. */
import { lazy, Suspense } from 'react';
import { PartBoundary } from './PartBoundary.tsx';

const Matrix = lazy(() => import('#features/matrix/Matrix.tsx').then((module) => ({ default: module.Matrix })));

export function MatrixSlot() {
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <Matrix />
      </Suspense>
    </PartBoundary>
  );
}
