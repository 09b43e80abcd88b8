/**
 * Whether scripts have taken the page over: false at build time and in the first rendering over what was built. For
 * what is of no use without them, or is heavy beside what it adds, so that the built page stays light.
 */
import { use } from 'react';
import { LiveContext } from './LiveContext.ts';

export function useIsLive(): boolean {
  return use(LiveContext);
}
