/** What the open record, or an area that is pointed at, means to the timeline: worked out by HighlightScope. */
import { createContext, use } from 'react';
import type { Highlight } from '#domain/timelineHighlight.ts';

export const OpenHighlightContext = createContext<Highlight>(null);
export const HighlightContext = createContext<Highlight>(null);

/** For lines of text, which must not change under a passing pointer: the open record alone. */
export function useOpenHighlight(): Highlight {
  return use(OpenHighlightContext);
}

/** For marks and rows: an area that is pointed at, else the open record. */
export function useHighlight(): Highlight {
  return use(HighlightContext);
}
