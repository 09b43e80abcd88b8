/** Whether the page has been at rest since this is there and wanted: false at build time, and never false again. */
import { startTransition, useEffect, useState } from 'react';
import { whenAtRest } from './whenAtRest.ts';

export function useAtRest(isWanted = true): boolean {
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(
    () => (isWanted && !isAtRest ? whenAtRest(() => startTransition(() => setIsAtRest(true))) : undefined),
    [isWanted, isAtRest],
  );
  return isAtRest;
}
