import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { tallyWordings } from './wordingTally.ts';
import { WORDING_IDS } from './wordings.ts';

const statements = fc
  .array(fc.constantFrom(...WORDING_IDS))
  .map((wordings) =>
    wordings.flatMap((wording) =>
      miniDataset.commitments.slice(0, 1).map((commitment) => ({ ...commitment, wording })),
    ),
  );

describe(tallyWordings, () => {
  it('counts every statement once, strongest verb first, and names no verb that does not occur', () => {
    fc.assert(
      fc.property(statements, (commitments) => {
        const tally = tallyWordings(commitments);
        expect(tally.reduce((sum, { count }) => sum + count, 0)).toBe(commitments.length);
        expect(tally.map(({ wording }) => wording)).toEqual(
          WORDING_IDS.filter((id) => commitments.some(({ wording }) => wording === id)),
        );
        for (const { wording, count } of tally)
          expect(commitments.filter((commitment) => commitment.wording === wording)).toHaveLength(count);
      }),
    );
  });

  it('gives ranked verbs in descending strength, before those that are not ranked', () => {
    const strengths = tallyWordings(miniDataset.commitments).map(({ strength }) => strength);
    expect(strengths).toEqual([8, 7, 5, 4, 3, null]);
  });

  it('does not depend on the order of statements', () => {
    expect(tallyWordings(miniDataset.commitments.toReversed())).toEqual(tallyWordings(miniDataset.commitments));
    expect(tallyWordings([])).toEqual([]);
  });
});
