/** The verbs of the bars with their place on the strength scale, in the order in which the bars stack them. */
import { WORDINGS } from '#domain/wordings.ts';
import { WordingLabel } from '#items/WordingLabel.tsx';
import type { ChartContent } from './chartContent.ts';

interface StrengthKeyProps {
  readonly content: ChartContent;
}

export function StrengthKey({ content }: StrengthKeyProps) {
  return (
    <ul aria-hidden="true" data-key className="flex flex-wrap gap-x-4 gap-y-1 text-small">
      {WORDINGS.filter(({ id }) => content.drawn.includes(id)).map(({ id }) => (
        <li key={id}>
          <WordingLabel wording={id} />
        </li>
      ))}
    </ul>
  );
}
