/** A text whose abbreviations can be asked what they mean, by pointer, touch and key alike. For running text only: not for headings or links. */
import { Fragment } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { definedRanges } from '#domain/abbreviations.ts';
import type { Text } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { GlossaryTerm } from './GlossaryTerm.tsx';
import { MarkedRuns } from './MarkedRuns.tsx';

interface DefinedTextProps {
  readonly text: Text;
}

export function DefinedText({ text: texts }: DefinedTextProps) {
  const { dataset } = useLoadedDataset();
  const { local, language: viewLanguage } = useI18n();
  const { text, language } = local(texts);
  const ranges = definedRanges(text, dataset.glossary);
  const rest = text.slice(ranges.at(-1)?.end ?? 0);
  return (
    <span lang={language === viewLanguage ? undefined : language}>
      {ranges.map(({ entry, start, end }, index) => (
        <Fragment key={entry.id}>
          <MarkedRuns text={text.slice(ranges[index - 1]?.end ?? 0, start)} language={language} />
          <GlossaryTerm entry={entry}>{text.slice(start, end)}</GlossaryTerm>
        </Fragment>
      ))}
      {rest === '' ? null : <MarkedRuns text={rest} language={language} />}
    </span>
  );
}
