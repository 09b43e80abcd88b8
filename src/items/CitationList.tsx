/** The sources of a record with the place in each: the publisher leads to all that rests on it, the title out to the source. */
import type { Citation } from '#domain/schema.ts';
import { CitationRow } from './CitationRow.tsx';

interface CitationListProps {
  readonly citations: readonly Citation[];
}

export function CitationList({ citations }: CitationListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {citations.map((citation) => (
        <CitationRow key={JSON.stringify(citation)} citation={citation} />
      ))}
    </ul>
  );
}
