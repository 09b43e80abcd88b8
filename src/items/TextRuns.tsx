/**
 * A piece of text whose runs in Japanese, or in another language written in Han characters, are marked where it is in none,
 * and whose words with a hyphen stay on one line.
 */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { hyphenatedPieces } from '#domain/hyphenated.ts';
import { hanLanguage, textRuns } from '#domain/text.ts';

interface TextRunsProps {
  readonly text: string;
  readonly language: string;
}

export function TextRuns({ text, language }: TextRunsProps) {
  const { profile } = useLoadedDataset().dataset;
  return textRuns(text, language, hanLanguage(profile.languages)).flatMap((run) =>
    hyphenatedPieces(run.text).map((piece) => (
      <span
        key={run.start + piece.start}
        lang={run.language === language ? undefined : run.language}
        className={piece.isJoined ? 'whitespace-nowrap' : undefined}
      >
        {piece.text}
      </span>
    )),
  );
}
