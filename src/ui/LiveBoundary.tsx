/**
 * What is below it is taken over as it was built, and brought to life after that as a transition: in slices of a few
 * milliseconds, between which the page answers.
 */
import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { LiveContext } from './LiveContext.ts';

interface LiveBoundaryProps {
  /** Whether it is drawn at build time, or over what was built then; else it is live at once. */
  readonly isBuilt: boolean;
  readonly children: ReactNode;
}

export function LiveBoundary({ isBuilt, children }: LiveBoundaryProps) {
  const [isLive, setIsLive] = useState(!isBuilt);
  useEffect(() => {
    startTransition(() => setIsLive(true));
  }, []);
  return <LiveContext value={isLive}>{children}</LiveContext>;
}
