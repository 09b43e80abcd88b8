import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, viewOf } from '#testing/arbitraries.ts';
import { miniSearchable } from '#testing/searchable.ts';
import { FACETS } from './facets.ts';
import {
  clearFilters,
  filterOf,
  initialView,
  isTimeSpan,
  QUERY_LIMIT,
  toggleCompared,
  toggleValue,
  toQuery,
  withQuery,
  withSelection,
} from './viewState.ts';

const { dataset } = miniSearchable;
const anyView = viewOf(dataset, ['en', 'ja']);
const view = initialView('en');

describe(toQuery, () => {
  it('keeps text up to the limit and cuts the rest', () => {
    expect(toQuery('data')).toBe('data');
    expect(toQuery('x'.repeat(1_000_000))).toHaveLength(QUERY_LIMIT);
  });

  it('cuts no character in two', () => {
    expect(toQuery(`${'x'.repeat(QUERY_LIMIT - 1)}😀`)).toBe('x'.repeat(QUERY_LIMIT - 1));
    expect(toQuery(`${'x'.repeat(QUERY_LIMIT - 2)}😀`)).toHaveLength(QUERY_LIMIT);
  });

  it('gives text within the limit that an address can hold, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, fc.nat(3), (text, times) => {
        const query = toQuery(text.repeat(times * 20));
        expect(query.length).toBeLessThanOrEqual(QUERY_LIMIT);
        expect(() => encodeURIComponent(query)).not.toThrow();
        expect(toQuery(query)).toBe(query);
      }),
    );
  });
});

describe('transitions', () => {
  it('change nothing but what they are named for', () => {
    expect(withQuery(view, 'data')).toEqual({ ...view, query: 'data' });
    expect(withSelection(view, 'year', ['2019'])).toEqual({ ...view, selection: { year: ['2019'] } });
    expect(withSelection(withSelection(view, 'year', ['2019']), 'year', [])).toEqual(view);
  });

  it('lift the search and every facet together, and leave the rest', () => {
    fc.assert(
      fc.property(anyView, (before) => {
        const after = clearFilters(before);
        expect(filterOf(after)).toEqual({ query: '', selection: {} });
        expect({ ...after, query: before.query, selection: before.selection }).toEqual(before);
      }),
    );
  });

  it('keep the values of a facet in their order, however they were chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACETS), fc.infiniteStream(fc.nat()), fc.nat(12), (facet, picks, times) => {
        const known = facet.values(dataset);
        const picked = Array.from({ length: times }, () => known[Number(picks.next().value) % known.length] ?? '');
        const after = picked.reduce((state, value) => toggleValue(state, facet.id, value, known), view);
        const odd = known.filter((value) => picked.filter((pick) => pick === value).length % 2 === 1);
        expect(after.selection[facet.id] ?? []).toEqual(odd);
      }),
    );
  });

  it('compare areas in their order and refuse one too many', () => {
    const known = ['a', 'b', 'c', 'd'];
    const full = ['c', 'a', 'b'].reduce((state, id) => toggleCompared(state, id, known), view);
    expect(full).toEqual({ ...view, compare: ['a', 'b', 'c'] });
    expect(toggleCompared(full, 'd', known)).toBe(full);
    expect(toggleCompared(full, 'b', known).compare).toEqual(['a', 'c']);
    expect(toggleCompared(view, 'moon', known).compare).toEqual([]);
  });

  it('leave no empty facet behind', () => {
    const known = ['waters', 'shores'];
    const once = toggleValue(view, 'track', 'shores', known);
    expect(once.selection).toEqual({ track: ['shores'] });
    expect(toggleValue(once, 'track', 'shores', known)).toEqual(view);
  });
});

describe(isTimeSpan, () => {
  it.for([
    ['2018', '2021'],
    ['2021', '2021'],
    ['2021-02', '2021-02'],
    ['2021-03', '2021'],
    ['2021', '2021-03'],
  ] as const)('takes %s to %s', ([from, to]) => {
    expect(isTimeSpan({ from, to })).toBe(true);
  });

  it.for([
    ['2021', '2018'],
    ['2021-03', '2021-02'],
    ['2018-13', '2021'],
    ['2018', ''],
    ['abc', '2021'],
    ['2018/2019', '2021'],
    ['2018/..', '2021'],
  ] as const)('refuses %j to %j', ([from, to]) => {
    expect(isTimeSpan({ from, to })).toBe(false);
  });
});
