/** A piece of text whose runs in Japanese, or in another language written in Han characters, are marked where it is in none. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { hanLanguage, textRuns } from '#domain/text.ts';

interface TextRunsProps {
  readonly text: string;
  readonly language: string;
}

export function TextRuns({ text, language }: TextRunsProps) {
  const { profile } = useLoadedDataset().dataset;
  const runs = textRuns(text, language, hanLanguage(profile.languages));
  if (runs.length === 1 && runs[0]?.language === language) return <span>{text}</span>;
  return runs.map((run) => (
    <span key={run.start} lang={run.language === language ? undefined : run.language}>
      {run.text}
    </span>
  ));
}
