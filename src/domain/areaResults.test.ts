import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { isSameOfArea, resultsOfArea } from './areaResults.ts';
import { indexDataset } from './dataset.ts';

const dataset = indexDataset(miniDataset);
const [area] = dataset.areas;

describe(isSameOfArea, () => {
  it('knows an area whose records a filter left as they were, and tells one that lost a record', () => {
    const id = area?.id ?? '';
    const all = resultsOfArea(dataset, id);
    expect(all.commitments.length * all.entries.length).toBeGreaterThan(0);
    const others = dataset.commitments.filter((commitment) => commitment.area === id);
    expect(isSameOfArea(all, resultsOfArea({ ...dataset, commitments: others }, id))).toBe(true);
    expect(isSameOfArea(all, resultsOfArea({ ...dataset, commitments: others.slice(1) }, id))).toBe(false);
    expect(isSameOfArea(all, resultsOfArea({ ...dataset, entries: [] }, id))).toBe(false);
  });
});
