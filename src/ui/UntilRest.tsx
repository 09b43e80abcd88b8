/**
 * What stands below the first window: laid out when it comes near, or once the page is at rest, so that scrolling to it
 * has nothing to wait for and a picture of the whole page shows it. Until then about as high as `--room` says.
 */
import type { ReactNode } from 'react';
import { useAtRest } from './useAtRest.ts';

interface UntilRestProps {
  /** Whether what is in it is what will stay: laying out what stands in for it would be in vain. */
  readonly isReady?: boolean;
  /** The height, as a class that sets `--room`. */
  readonly room?: string;
  readonly children: ReactNode;
}

export function UntilRest({ isReady = true, room = '', children }: UntilRestProps) {
  const isLaidOut = useAtRest(isReady);
  return <div className={isLaidOut ? undefined : `until-rest ${room}`}>{children}</div>;
}
