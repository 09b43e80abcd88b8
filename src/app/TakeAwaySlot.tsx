/**
 * Fetches the exports, the making of embedded forms and what they need when the reader comes near. They are of no use without scripts, so the built
 * page leaves them out: rendered at build time, a part that waits would bring inline scripts with it.
 */
import { lazy, Suspense, useRef } from 'react';
import { useIsNear } from '#ui/useIsNear.ts';
import { PartBoundary } from './PartBoundary.tsx';

const TakeAway = lazy(() => import('#features/takeaway/TakeAway.tsx').then((module) => ({ default: module.TakeAway })));
const EmbedBuilder = lazy(() =>
  import('#features/embed/EmbedBuilder.tsx').then((module) => ({ default: module.EmbedBuilder })),
);

export function TakeAwaySlot() {
  const slot = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(slot);
  return (
    <div ref={slot} className="min-h-40">
      {isNear ? (
        <>
          <PartBoundary>
            <Suspense fallback={null}>
              <TakeAway />
            </Suspense>
          </PartBoundary>
          <PartBoundary>
            <Suspense fallback={null}>
              <EmbedBuilder />
            </Suspense>
          </PartBoundary>
        </>
      ) : null}
    </div>
  );
}
