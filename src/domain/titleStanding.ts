/** What a title in one language is: as its issuer prints it, as some source reports it, or neither. */
import type { Area } from './schema.ts';
import type { LocalText } from './text.ts';

export type TitleStanding = 'official' | 'reported' | 'unofficial';

/** @param title as it is shown, in the language that it is shown in */
export function titleStanding(record: Pick<Area, 'officialIn' | 'otherTitles'>, title: LocalText): TitleStanding {
  if (record.officialIn.includes(title.language)) return 'official';
  const reported = record.otherTitles ?? [];
  return reported.some((other) => other.language === title.language && other.title === title.text)
    ? 'reported'
    : 'unofficial';
}
