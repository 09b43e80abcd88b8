/** What a reader of the brief could misread, each note as a short paragraph under its title. */
import type { Note } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { BriefSection } from './BriefSection.tsx';

interface BriefNotesProps {
  readonly notes: readonly Note[];
}

export function BriefNotes({ notes }: BriefNotesProps) {
  const { messages } = useI18n();
  if (notes.length === 0) return null;
  return (
    <BriefSection heading={messages.takeaway.brief.care}>
      <ul className="mt-2 columns-2 gap-x-6 text-small">
        {notes.map(({ id, code, title, text }) => (
          <li key={id} data-note={code} className="break-inside-avoid pb-2">
            <p className="break-after-avoid font-semibold">
              <LocalizedText text={title} />
            </p>
            <p>
              <LocalizedText text={text} />
            </p>
          </li>
        ))}
      </ul>
    </BriefSection>
  );
}
