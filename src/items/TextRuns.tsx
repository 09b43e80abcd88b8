/** A piece of text whose Japanese runs are marked as Japanese where the text around them is not. */
import { textRuns } from '#domain/text.ts';

interface TextRunsProps {
  readonly text: string;
  readonly language: string;
}

export function TextRuns({ text, language }: TextRunsProps) {
  const runs = textRuns(text, language);
  if (runs.length === 1 && runs[0]?.language === language) return <span>{text}</span>;
  return runs.map((run) => (
    <span key={run.start} lang={run.language === language ? undefined : run.language}>
      {run.text}
    </span>
  ));
}
