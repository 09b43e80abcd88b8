/** Statements one under another, or in two columns where there is room for two lines of reading length. */
import type { Commitment } from '#domain/schema.ts';
import { Stretches } from '#ui/Stretches.tsx';
import { StatementRow } from './StatementRow.tsx';

interface StatementRowsProps {
  readonly commitments: readonly Commitment[];
  /** How many the whole list has, of which these are a part. */
  readonly total: number;
}

/** Up to so many statements are drawn whole, so that the browser's search finds them all. */
const WHOLE = 600;
/** In two columns. */
const FIRST = 20;
const STRETCH = 40;
/** About a row's height, in pixels. */
const ROW = 72;

export function StatementRows({ commitments, total }: StatementRowsProps) {
  return (
    <Stretches
      items={commitments}
      keyOf={({ id }) => id}
      total={total}
      whole={WHOLE}
      size={STRETCH}
      first={FIRST}
      height={ROW}
      renderItems={(drawn) => (
        <div className="@container">
          <ul className="max-w-[75ch] gap-x-12 @min-[64rem]:grid @min-[64rem]:max-w-none @min-[64rem]:grid-cols-2">
            {drawn.map((commitment) => (
              <StatementRow key={commitment.id} commitment={commitment} />
            ))}
          </ul>
        </div>
      )}
    />
  );
}
