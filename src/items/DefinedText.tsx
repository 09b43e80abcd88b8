/** A text whose abbreviations can be asked what they mean, by pointer, touch and key alike. For running text only: not for headings or links. */
import { Fragment } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { definedRanges } from '#domain/abbreviations.ts';
import type { Text } from '#domain/schema.ts';
import { runsRightToLeft } from '#domain/text.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { GlossaryTerm } from './GlossaryTerm.tsx';
import { MarkedRuns } from './MarkedRuns.tsx';

/** What must not begin a line and so stays with the term before it: a plural or possessive s, closing signs. */
const TAIL = /^(?:s(?![a-z])|’s)?[)\],.;:’”。、」）]*/u;

/** And what must not end one: opening signs before it. */
const HEAD = /[([“‘「『（]*$/u;

function headOf(text: string, start: number): string {
  return HEAD.exec(text.slice(0, start))?.[0] ?? '';
}

function tailOf(text: string, end: number): string {
  return TAIL.exec(text.slice(end))?.[0] ?? '';
}

function endOf(text: string, range: { readonly end: number } | undefined): number {
  return range === undefined ? 0 : range.end + tailOf(text, range.end).length;
}

interface DefinedTextProps {
  readonly text: Text;
}

export function DefinedText({ text: texts }: DefinedTextProps) {
  const { dataset } = useLoadedDataset();
  const { local, language: viewLanguage } = useI18n();
  const { text, language } = local(texts);
  const ranges = definedRanges(text, dataset.glossary);
  const rest = text.slice(endOf(text, ranges.at(-1)));
  return (
    <span lang={language === viewLanguage ? undefined : language} dir={runsRightToLeft(text) ? 'auto' : undefined}>
      {ranges.map(({ entry, start, end }, index) => (
        <Fragment key={entry.id}>
          <MarkedRuns
            text={text.slice(endOf(text, ranges[index - 1]), start - headOf(text, start).length)}
            language={language}
          />
          <span className="whitespace-nowrap">
            {headOf(text, start) === '' ? null : <span>{headOf(text, start)}</span>}
            <GlossaryTerm entry={entry}>{text.slice(start, end)}</GlossaryTerm>
            {tailOf(text, end) === '' ? null : <span>{tailOf(text, end)}</span>}
          </span>
        </Fragment>
      ))}
      {rest === '' ? null : <MarkedRuns text={rest} language={language} />}
    </span>
  );
}
