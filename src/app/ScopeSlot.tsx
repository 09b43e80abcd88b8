/** Fetches the scope view when it is first asked for. */
import { lazy, Suspense } from 'react';
import { PartBoundary } from './PartBoundary.tsx';

const Scope = lazy(() => import('#features/scope/Scope.tsx').then((module) => ({ default: module.Scope })));

export function ScopeSlot() {
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <Scope />
      </Suspense>
    </PartBoundary>
  );
}
