/** An area's titles in other languages, each in its own language and with its source. */
import type { Area } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { CitationList } from '#items/CitationList.tsx';
import { ConfidenceLabel } from '#items/ConfidenceLabel.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { languageName } from '#i18n/languageName.ts';

interface OtherTitlesProps {
  readonly record: Area;
}

export function OtherTitles({ record }: OtherTitlesProps) {
  const { language, local } = useI18n();
  const words = useI18n().messages.drawer;
  const shown = local(record.title).language;
  const official = record.officialIn.filter((tag) => tag !== shown && Object.hasOwn(record.title, tag));
  const others = record.otherTitles ?? [];
  if (official.length + others.length === 0) return null;
  return (
    <DrawerSection heading={words.areaBody.otherTitles}>
      <ul className="divide-y divide-line">
        {official.map((tag) => (
          <li key={tag} className="py-2">
            <p className="text-small text-soft">{words.officialIn(languageName(tag, language))}</p>
            <p lang={tag}>{record.title[tag]}</p>
          </li>
        ))}
        {others.map((other) => (
          <li key={`${other.language} ${other.title}`} className="py-2">
            <p className="flex flex-wrap justify-between gap-x-3 text-small text-soft">
              <span>{languageName(other.language, language)}</span>
              <ConfidenceLabel confidence={other.confidence} />
            </p>
            <p lang={other.language} className="mb-2">
              {other.title}
            </p>
            <CitationList citations={other.sources} />
          </li>
        ))}
      </ul>
    </DrawerSection>
  );
}
