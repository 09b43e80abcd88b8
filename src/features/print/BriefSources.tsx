/** The sources of the brief with their addresses, under the numbers that its text gives. */
import type { Source } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DOT } from '#items/dot.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { BriefSection } from './BriefSection.tsx';

interface BriefSourcesProps {
  readonly sources: readonly Source[];
  /** Whether the text above gives their numbers. */
  readonly isReferredTo: boolean;
}

export function BriefSources({ sources, isReferredTo }: BriefSourcesProps) {
  const { language, messages, number } = useI18n();
  const words = messages.print;
  if (sources.length === 0) return null;
  return (
    <BriefSection heading={messages.takeaway.brief.sources} {...(isReferredTo ? { hint: words.sourcesHint } : {})}>
      <ol className="mt-2 text-small">
        {sources.map((source, index) => (
          <li
            key={source.id}
            data-source={source.code}
            className="grid break-inside-avoid grid-cols-[2.25rem_minmax(0,1fr)] border-t border-line py-1.5 first:border-t-0"
          >
            <span>{words.reference(number(index + 1), '')}</span>
            <div>
              <p>
                <span className="font-semibold">
                  <LocalizedText text={source.publisher} />
                </span>
                <span>{DOT}</span>
                <span lang={source.titleLanguage === language ? undefined : source.titleLanguage}>{source.title}</span>
                <span>{DOT}</span>
                {source.published === null ? <span>{words.undated}</span> : <EntryDate date={source.published} />}
              </p>
              <p className="break-all text-soft">{source.address}</p>
            </div>
          </li>
        ))}
      </ol>
    </BriefSection>
  );
}
