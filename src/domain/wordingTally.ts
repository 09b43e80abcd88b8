/** How often each operative verb stands among some statements. */
import type { Commitment } from './schema.ts';
import { WORDINGS, type WordingId } from './wordings.ts';

export interface WordingCount {
  readonly wording: WordingId;
  /** See WORDINGS: null for what is not ranked. */
  readonly strength: number | null;
  readonly count: number;
}

/** One count for each verb that occurs, strongest first; the counts add up to the number of statements. */
export function tallyWordings(commitments: readonly Commitment[]): WordingCount[] {
  const counts = new Map<WordingId, number>();
  for (const { wording } of commitments) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  return WORDINGS.flatMap(({ id, strength }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ wording: id, strength, count }];
  });
}
