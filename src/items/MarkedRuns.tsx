/** A piece of text with the words of the search marked. */
import { Fragment } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { markTerms } from '#domain/search.ts';
import { useTerms } from '#state/ViewContext.ts';
import { TextRuns } from './TextRuns.tsx';

interface MarkedRunsProps {
  readonly text: string;
  readonly language: string;
}

export function MarkedRuns({ text, language }: MarkedRunsProps) {
  const terms = useTerms();
  const { search } = useLoadedDataset();
  const marks = markTerms(text, terms, search.abbreviations);
  const rest = text.slice(marks.at(-1)?.end ?? 0);
  return (
    <>
      {marks.map((mark, index) => (
        <Fragment key={mark.start}>
          <TextRuns text={text.slice(marks[index - 1]?.end ?? 0, mark.start)} language={language} />
          <mark>
            <TextRuns text={text.slice(mark.start, mark.end)} language={language} />
          </mark>
        </Fragment>
      ))}
      {rest === '' ? null : <TextRuns text={rest} language={language} />}
    </>
  );
}
