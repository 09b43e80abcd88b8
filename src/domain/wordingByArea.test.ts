import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { mostFrequentWording, wordingByArea } from './wordingByArea.ts';
import { WORDING_IDS } from './wordings.ts';

const [sample] = miniDataset.commitments;
const someAreas = fc.subarray(miniDataset.areas);
const statements = fc
  .array(
    fc.record({
      wording: fc.constantFrom(...WORDING_IDS),
      area: fc.constantFrom('clean-water', 'night-ferries', 'gone', null),
    }),
  )
  .map((all) => all.flatMap((fields) => (sample ? [{ ...sample, ...fields }] : [])));

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

describe(wordingByArea, () => {
  it('adds up in rows, in columns and in all, over the areas given and no others', () => {
    fc.assert(
      fc.property(someAreas, statements, (areas, commitments) => {
        const figure = wordingByArea(areas, commitments);
        expect(figure.rows.map(({ area }) => area)).toEqual(areas);
        for (const { area, counts, total } of figure.rows) {
          expect(total).toBe(commitments.filter((commitment) => commitment.area === area.id).length);
          expect(sum(counts.values())).toBe(total);
          expect([...counts.keys()]).toEqual(figure.wordings);
        }
        for (const wording of figure.wordings) {
          expect(sum(figure.rows.map(({ counts }) => counts.get(wording) ?? Number.NaN))).toBe(
            figure.totals.get(wording),
          );
          expect(figure.totals.get(wording)).toBeGreaterThan(0);
        }
        expect(sum(figure.totals.values())).toBe(figure.total);
        expect(sum(figure.rows.map(({ total }) => total))).toBe(figure.total);
        expect(figure.wordings).toEqual(WORDING_IDS.filter((id) => figure.totals.has(id)));
      }),
    );
  });
});

describe(mostFrequentWording, () => {
  it('names the verb that no other outnumbers, of equals the stronger', () => {
    fc.assert(
      fc.property(statements, (commitments) => {
        const figure = wordingByArea(miniDataset.areas, commitments);
        const most = Math.max(0, ...figure.totals.values());
        expect(mostFrequentWording(figure)).toBe(figure.wordings.find((id) => figure.totals.get(id) === most) ?? null);
      }),
    );
  });

  it('names none when nothing is counted', () => {
    expect(mostFrequentWording(wordingByArea([], miniDataset.commitments))).toBeNull();
  });
});
