import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { toSearchable } from '#testing/searchable.ts';
import { isSameOfArea, resultsOfArea } from './areaResults.ts';
import { indexDataset } from './dataset.ts';
import { applyFilter, EMPTY_FILTER } from './filter.ts';

const dataset = indexDataset(miniDataset);
const [area, other] = dataset.areas;
const [event] = miniDataset.events;

/** Everything of the mini dataset, with the first event of these areas. */
function resultsWith(areas: string[]) {
  const events = event ? [{ ...event, areas }] : [];
  return applyFilter(toSearchable({ ...miniDataset, events }), EMPTY_FILTER);
}

describe(resultsOfArea, () => {
  it('gives an area its own statements and entries, and nothing of others', () => {
    const results = resultsWith([other?.id ?? '']);
    const { commitments, entries } = resultsOfArea(results, area?.id ?? '');
    expect(commitments).toEqual(miniDataset.commitments.filter((commitment) => commitment.area === area?.id));
    expect(entries.map(({ id }) => id)).not.toContain(event?.id);
    expect(resultsOfArea(results, other?.id ?? '').entries.map(({ id }) => id)).toContain(event?.id);
  });

  it('gives an area an entry once that names it twice', () => {
    const id = area?.id ?? '';
    const { entries } = resultsOfArea(resultsWith([id, id]), id);
    expect(entries.filter((entry) => entry.id === event?.id)).toHaveLength(1);
  });

  it('gives an area nothing that the results do not hold', () => {
    expect(resultsOfArea({ areas: [], commitments: [], entries: [] }, area?.id ?? '')).toEqual({
      commitments: [],
      entries: [],
    });
  });
});

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
