/** One direction of a lineage in sentences: what is linked directly, then, folded away, what lies beyond. */
import type { Item } from '#domain/dataset.ts';
import type { LineageStep } from '#domain/lineage.ts';
import { LineageSentence } from './LineageSentence.tsx';

interface LineageSentencesProps {
  readonly item: Item;
  readonly heading: string;
  readonly steps: readonly LineageStep[];
  /** Names the links beyond the direct ones, by their number. */
  readonly further: (count: number) => string;
}

export function LineageSentences({ item, heading, steps, further }: LineageSentencesProps) {
  if (steps.length === 0) return null;
  const direct = steps.filter((step) => step.depth === 1);
  const beyond = steps.filter((step) => step.depth > 1);
  const toRow = ({ link }: LineageStep) => <LineageSentence key={link.id} item={item} link={link} />;
  return (
    <div className="mt-4">
      <h4 className="text-small text-soft">{heading}</h4>
      <ul className="divide-y divide-line">{direct.map(toRow)}</ul>
      {beyond.length > 0 ? (
        <details className="border-t border-line">
          <summary className="min-h-6 py-2 text-small">{further(beyond.length)}</summary>
          <ul className="divide-y divide-line">{beyond.map(toRow)}</ul>
        </details>
      ) : null}
    </div>
  );
}
