/**
 * A part that is fetched on demand. Not `lazy`: a part that was fetched before it is first drawn, for an address that
 * asks for it or at build time, must stand in the first paint with the rest.
 */
import { startTransition, useEffect, useState, type ComponentType } from 'react';
import type { Part } from './parts.ts';

interface PartContentProps {
  readonly part: Part;
}

interface PartState {
  readonly Content: ComponentType | null;
  readonly error: Error | null;
}

/** @throws {Error} when the part cannot be fetched, for the boundary around it. */
export function PartContent({ part }: PartContentProps) {
  const [{ Content, error }, setState] = useState<PartState>(() => ({ Content: part.loaded(), error: null }));
  useEffect(() => {
    if (Content) return undefined;
    let isStale = false;
    const settle = (state: PartState) => {
      if (!isStale) setState(state);
    };
    part.load().then(
      // In slices: a part is much to draw, and most are fetched while the reader does something else.
      (loaded) => startTransition(() => settle({ Content: loaded, error: null })),
      (cause: unknown) =>
        settle({
          Content: null,
          error: cause instanceof Error ? cause : new Error('a part could not be fetched', { cause }),
        }),
    );
    return () => {
      isStale = true;
    };
  }, [part, Content]);
  if (error !== null) throw error;
  return Content ? <Content /> : null;
}
