/** One note: what is at issue, what each source says side by side, and the wording that is safe. */
import type { Note } from '#domain/schema.ts';
import { DefinedText } from './DefinedText.tsx';
import { LocalizedText } from './LocalizedText.tsx';
import { NoteSide } from './NoteSide.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface NoteBlockProps {
  readonly note: Note;
  /** Open from the start: where it is the only one of its kind. */
  readonly isOpen: boolean;
}

export function NoteBlock({ note, isOpen }: NoteBlockProps) {
  const words = useI18n().messages.evidence;
  return (
    <details open={isOpen} className="border-b border-line last:border-b-0">
      <summary className="min-h-6 py-2 ps-4 -indent-4 font-semibold">
        <LocalizedText text={note.title} hasMarks />
      </summary>
      <div className="pb-4">
        {note.sides && note.sides.length > 0 ? (
          <ul className="mb-3 grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-x-4 gap-y-3">
            {note.sides.map((side) => (
              <NoteSide key={`${side.source.source} ${Object.values(side.says)[0]}`} side={side} />
            ))}
          </ul>
        ) : null}
        <p>
          <DefinedText text={note.text} />
        </p>
        {note.advice ? (
          <p className="mt-3 bg-sunk px-3 py-2">
            <span className="block text-small text-soft">{words.advice}</span>
            <LocalizedText text={note.advice} />
          </p>
        ) : null}
      </div>
    </details>
  );
}
