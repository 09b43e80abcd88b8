/** An abbreviation that opens its definition. The platform's popover does the rest: Esc, a press elsewhere, focus back. */
import { useId } from 'react';
import type { GlossaryEntry } from '#domain/schema.ts';
import { LocalizedText } from './LocalizedText.tsx';

interface GlossaryTermProps {
  readonly entry: GlossaryEntry;
  /** The abbreviation as it stands in the text. */
  readonly children: string;
}

export function GlossaryTerm({ entry, children }: GlossaryTermProps) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} className="glossary-term">
        {children}
      </button>
      <span id={id} popover="auto" className="glossary-definition">
        <span className="block font-semibold">
          <LocalizedText text={entry.expansion} />
        </span>
        <span className="mt-1 block text-soft">
          <LocalizedText text={entry.explanation} />
        </span>
      </span>
    </>
  );
}
