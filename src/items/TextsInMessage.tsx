/** A message of the page with what data has filled into it marked, where that stands in another language. */
import type { Text } from '#domain/schema.ts';
import { runsWithin } from '#domain/text.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { TextRuns } from './TextRuns.tsx';

interface TextsInMessageProps {
  readonly message: string;
  /** The texts that the message may hold. */
  readonly texts: readonly Text[];
}

export function TextsInMessage({ message, texts }: TextsInMessageProps) {
  const { language, local } = useI18n();
  const given = texts.map(local).filter((text) => text.language !== language);
  return runsWithin(message, language, given).map((run) => {
    const runs = <TextRuns key={run.start} text={run.text} language={run.language} />;
    return run.language === language ? (
      runs
    ) : (
      <span key={run.start} lang={run.language}>
        {runs}
      </span>
    );
  });
}
