/** Statements with their verbs; the confidence where the list mixes sources. */
import type { Commitment } from '#domain/schema.ts';
import { ConfidenceLabel } from '#items/ConfidenceLabel.tsx';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { WordingLabel } from '#items/WordingLabel.tsx';

interface StatementListProps {
  readonly statements: readonly Commitment[];
  readonly hasConfidence?: boolean;
}

export function StatementList({ statements, hasConfidence = false }: StatementListProps) {
  return (
    <ul className="divide-y divide-line">
      {statements.map((statement) => (
        <li key={statement.id} className="py-2.5">
          <p className="mb-0.5 flex flex-wrap items-center justify-between gap-x-4 text-small">
            <span className="font-semibold">
              <WordingLabel wording={statement.wording} />
            </span>
            {hasConfidence ? <ConfidenceLabel confidence={statement.confidence} /> : null}
          </p>
          <ItemLink id={statement.id} className="block underline decoration-edge hover:decoration-ink">
            <LocalizedText text={statement.text} hasMarks />
          </ItemLink>
        </li>
      ))}
    </ul>
  );
}
