/**
 * Fetches the exports, the making of embedded forms and what they need when the reader comes near. They are of no use
 * without scripts, so the built page leaves them out.
 */
import { useRef } from 'react';
import { useFocusBelow } from '#ui/useFocusBelow.ts';
import { useIsNear } from '#ui/useIsNear.ts';
import { PartSlot } from './PartSlot.tsx';
import { EMBED_BUILDER, TAKE_AWAY } from './parts.ts';

export function TakeAwaySlot() {
  const slot = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(slot);
  useFocusBelow(slot);
  return (
    <div ref={slot} className="later-slot">
      {isNear ? (
        <>
          <PartSlot part={TAKE_AWAY} />
          <PartSlot part={EMBED_BUILDER} />
        </>
      ) : null}
    </div>
  );
}
