/** Says behind a row that the release names the record; of what the release does not name, nothing. */
import type { DocumentRecord, EventRecord, Organisation } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface ReleaseMentionProps {
  readonly inRelease: (EventRecord | DocumentRecord | Organisation)['inRelease'];
  /** What stands between it and what goes before on its line. */
  readonly separator?: string;
  readonly className?: string;
}

export function ReleaseMention({ inRelease, separator = '', className }: ReleaseMentionProps) {
  const words = useI18n().messages.drawer.statement;
  if (inRelease !== 'named' && inRelease !== 'in-part') return null;
  const mention = inRelease === 'named' ? words.namedInRelease : words.namedInPart;
  return <span className={className}>{`${separator}${mention}`}</span>;
}
