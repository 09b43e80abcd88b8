/** Whether a title stands as its issuer prints it, or is this project's own wording. */
import { useI18n } from '#i18n/I18nContext.ts';

interface OfficialNoteProps {
  readonly isOfficial: boolean;
}

export function OfficialNote({ isOfficial }: OfficialNoteProps) {
  const words = useI18n().messages.drawer;
  return <p className="mt-1 text-small text-soft">{isOfficial ? words.official : words.ownTitle}</p>;
}
