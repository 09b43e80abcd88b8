/** Whether a title stands as its issuer prints it, as a source reports it, or neither. */
import type { Area } from '#domain/schema.ts';
import { titleStanding } from '#domain/titleStanding.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface OfficialNoteProps {
  readonly record: Pick<Area, 'title' | 'officialIn' | 'otherTitles'>;
}

export function OfficialNote({ record }: OfficialNoteProps) {
  const { messages, local } = useI18n();
  const standing = titleStanding(record, local(record.title));
  return <p className="mt-1 text-small text-soft">{messages.drawer.titles[standing]}</p>;
}
