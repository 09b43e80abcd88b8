/** Fetches the figures once the page is at rest: they repeat in pictures what the page says, and stand below the fold. */
import { useRef } from 'react';
import { useAtRest } from '#ui/useAtRest.ts';
import { useFocusBelow } from '#ui/useFocusBelow.ts';
import { PartSlot } from './PartSlot.tsx';
import { FIGURES } from './parts.ts';

export function FiguresSlot() {
  const slot = useRef<HTMLDivElement>(null);
  const isAtRest = useAtRest();
  useFocusBelow(slot);
  return (
    <div ref={slot} className="later-slot">
      {isAtRest ? <PartSlot part={FIGURES} /> : null}
    </div>
  );
}
