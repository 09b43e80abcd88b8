/** Fetches the figures once the page is at rest: they repeat in pictures what the page says, and stand below the fold. */
import { useEffect, useRef, useState } from 'react';
import { useFocusBelow } from '#ui/useFocusBelow.ts';
import { whenAtRest } from '#ui/whenAtRest.ts';
import { PartSlot } from './PartSlot.tsx';
import { FIGURES } from './parts.ts';

export function FiguresSlot() {
  const slot = useRef<HTMLDivElement>(null);
  const [isAtRest, setIsAtRest] = useState(false);
  useFocusBelow(slot);
  useEffect(() => whenAtRest(() => setIsAtRest(true)), []);
  return (
    <div ref={slot} className="later-slot">
      {isAtRest ? <PartSlot part={FIGURES} /> : null}
    </div>
  );
}
