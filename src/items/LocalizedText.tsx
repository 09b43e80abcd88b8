/** A text of the data in the view's language, marked when it stands in another, with search hits marked. */
import type { Text } from '#domain/schema.ts';
import { runsRightToLeft } from '#domain/text.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { MarkedRuns } from './MarkedRuns.tsx';
import { TextRuns } from './TextRuns.tsx';

interface LocalizedTextProps {
  readonly text: Text;
  /** Marks where the words of the search stand. */
  readonly hasMarks?: boolean;
}

export function LocalizedText({ text: texts, hasMarks = false }: LocalizedTextProps) {
  const { local, language: viewLanguage } = useI18n();
  const { text, language } = local(texts);
  const Runs = hasMarks ? MarkedRuns : TextRuns;
  return (
    <span lang={language === viewLanguage ? undefined : language} dir={runsRightToLeft(text) ? 'auto' : undefined}>
      <Runs text={text} language={language} />
    </span>
  );
}
