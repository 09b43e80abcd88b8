/** Fetches the figures once the page is at rest: they repeat in pictures what the page says, and stand below the fold. */
import { useEffect, useState } from 'react';
import { whenAtRest } from '#ui/whenAtRest.ts';
import { PartSlot } from './PartSlot.tsx';
import { FIGURES } from './parts.ts';

export function FiguresSlot() {
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(() => whenAtRest(() => setIsAtRest(true)), []);
  return <div className="later-slot until-near">{isAtRest ? <PartSlot part={FIGURES} /> : null}</div>;
}
