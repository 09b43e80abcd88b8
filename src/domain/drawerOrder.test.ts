import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { indexDataset } from './dataset.ts';
import { drawerOrder, placeIn } from './drawerOrder.ts';
import { applyFilter, EMPTY_FILTER } from './filter.ts';
import { buildSearchIndex } from './searchIndex.ts';

const dataset = indexDataset(miniDataset);
const searchable = { dataset, search: buildSearchIndex(dataset) };

function itemOf(id: string) {
  const item = dataset.items.get(id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

describe(drawerOrder, () => {
  const filtered = applyFilter(searchable, { query: '', selection: { track: ['shores'] } });

  it('walks areas, statements and entries as the filter shows them', () => {
    expect(drawerOrder(dataset, filtered, itemOf('boat-libraries'))).toEqual(filtered.areas.map((area) => area.id));
    expect(drawerOrder(dataset, filtered, itemOf('reaffirm-free-lending'))).toEqual(
      filtered.commitments.map((commitment) => commitment.id),
    );
    expect(filtered.areas.length).toBeLessThan(dataset.areas.length);
  });

  it('walks events and documents together, in the order of time', () => {
    const results = applyFilter(searchable, EMPTY_FILTER);
    expect(drawerOrder(dataset, results, itemOf('tarn-summit'))).toEqual(dataset.entries.map((entry) => entry.id));
    expect(drawerOrder(dataset, results, itemOf('ferry-guidelines'))).toEqual(dataset.entries.map((entry) => entry.id));
  });

  it('walks what no filter touches in the order of the dataset', () => {
    expect(drawerOrder(dataset, filtered, itemOf('ferry-union'))).toEqual([
      'lake-council',
      'ferry-union',
      'brennet-ministry',
    ]);
  });

  it('has every item of the whole dataset in its own order', () => {
    const results = applyFilter(searchable, EMPTY_FILTER);
    for (const [id, item] of dataset.items) {
      expect(drawerOrder(dataset, results, item)).toContain(id);
    }
  });
});

describe(placeIn, () => {
  it('names the neighbours and the place from 1', () => {
    expect(placeIn(['a', 'b', 'c'], 'b')).toEqual({ position: 2, total: 3, previous: 'a', next: 'c' });
  });

  it('has nothing before the first and nothing after the last', () => {
    expect(placeIn(['a', 'b'], 'a').previous).toBeNull();
    expect(placeIn(['a', 'b'], 'b').next).toBeNull();
  });

  it('has no place and no neighbours for what the filter leaves out', () => {
    expect(placeIn(['a'], 'z')).toEqual({ position: null, total: 1, previous: null, next: null });
  });

  it('comes back by Previous from wherever Next leads', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (order, pick) => {
        const id = order[pick % order.length] ?? '';
        const { next } = placeIn(order, id);
        if (next !== null) expect(placeIn(order, next).previous).toBe(id);
        else expect(placeIn(order, id).position).toBe(order.length);
      }),
    );
  });
});
