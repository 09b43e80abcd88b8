/**
 * What comes after the rest where a page starts with one record: as built, such a page holds the record and the head. All
 * drawn at once is the longest task of a start.
 */
import type { ReactNode } from 'react';
import { useIsLive } from '#ui/useIsLive.ts';

interface HeldBackProps {
  readonly isHeldBack: boolean;
  readonly children: ReactNode;
}

export function HeldBack({ isHeldBack, children }: HeldBackProps) {
  const isLive = useIsLive();
  return isHeldBack && !isLive ? null : children;
}
