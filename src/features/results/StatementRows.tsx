/** Statements one under another, or in two columns where there is room for two lines of reading length. */
import type { Commitment } from '#domain/schema.ts';
import { StatementRow } from './StatementRow.tsx';

interface StatementRowsProps {
  readonly commitments: readonly Commitment[];
}

export function StatementRows({ commitments }: StatementRowsProps) {
  return (
    <div className="@container">
      <ul className="max-w-[75ch] gap-x-12 @min-[64rem]:grid @min-[64rem]:max-w-none @min-[64rem]:grid-cols-2">
        {commitments.map((commitment) => (
          <StatementRow key={commitment.id} commitment={commitment} />
        ))}
      </ul>
    </div>
  );
}
