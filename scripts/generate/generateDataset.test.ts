import { describe, expect, it } from 'vitest';
import { checkDataset } from '../dataset/readDataset.ts';
import { toDataset } from '../dataset/dataset.ts';
import { toDatasetFiles } from './datasetFiles.ts';
import { generateDataset } from './generateDataset.ts';

function problemsOf(commitments: number, seed: number): unknown[] {
  const files = [...toDatasetFiles(generateDataset({ commitments, seed }), '../schema')];
  const contents = new Map(files.map(([name, text]) => [name, { bytes: new TextEncoder().encode(text) }]));
  return checkDataset(toDataset('data/generated', contents));
}

describe(generateDataset, () => {
  it.for([
    [1, 1],
    [30, 1],
    [400, 7],
  ] as const)('makes %i statements (seed %i) that the data check has nothing against', ([commitments, seed]) => {
    expect(problemsOf(commitments, seed)).toEqual([]);
  });

  it('makes as many statements as asked, and more of everything else, if ever fewer for each', () => {
    const [small, large] = [30, 3000].map((commitments) => generateDataset({ commitments, seed: 1 }));
    expect([small?.commitments.length, large?.commitments.length]).toEqual([30, 3000]);
    for (const kind of ['areas', 'events', 'documents', 'organisations'] as const) {
      const growth = (large?.[kind].length ?? 0) / (small?.[kind].length ?? 1);
      expect(growth, kind).toBeGreaterThan(2);
      expect(growth, kind).toBeLessThan(20);
    }
  });

  it('makes the same for the same numbers, and other things for another seed', () => {
    const [once, again, other] = [1, 1, 2].map((seed) => generateDataset({ commitments: 50, seed }));
    expect(again).toEqual(once);
    expect(other?.commitments).not.toEqual(once?.commitments);
  });

  it.for([0, 1.5, Number.NaN])('refuses %d statements', (commitments) => {
    expect(() => generateDataset({ commitments, seed: 1 })).toThrow(RangeError);
  });
});
