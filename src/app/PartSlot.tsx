/** The place of a part that is fetched on demand: in the first paint if it is there already, else once it has come. */
import { PartBoundary } from './PartBoundary.tsx';
import { PartContent } from './PartContent.tsx';
import type { Part } from './parts.ts';

interface PartSlotProps {
  readonly part: Part;
}

export function PartSlot({ part }: PartSlotProps) {
  return (
    <PartBoundary>
      <PartContent part={part} />
    </PartBoundary>
  );
}
