import { describe, expect, it } from 'vitest';
import { describeFilterLaws } from '#testing/filterLaws.ts';
import { largeDataset } from '#testing/largeDataset.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { miniSearchable, toSearchable } from '#testing/searchable.ts';
import { areasByTrack } from './dataset.ts';
import { countValues } from './facetCounts.ts';
import { applyFilter, bestLift, countUnit, EMPTY_FILTER, isActive, withValues } from './filter.ts';
import type { Selection } from './filterQuestion.ts';

describeFilterLaws('the mini dataset', miniSearchable, { runs: 200 });

function shown(selection: Selection, query = '') {
  const { areas, commitments, entries } = applyFilter(miniSearchable, { query, selection });
  return {
    areas: areas.map(({ id }) => id),
    commitments: commitments.map(({ code }) => code),
    entries: entries.map(({ record }) => record.code),
  };
}

describe(applyFilter, () => {
  it('shows a track with its areas, their statements, and the entries that concern them', () => {
    expect(shown({ track: ['waters'] })).toEqual({
      areas: ['clean-water'],
      commitments: ['C01.1', 'C01.2'],
      entries: ['E01', 'D01', 'E03', 'D03', 'E05', 'D04'],
    });
  });

  it('shows by wording the statements with the verb, and the areas and entries around them', () => {
    expect(shown({ wording: ['encourage'] })).toEqual({
      areas: ['night-ferries'],
      commitments: ['C02.1'],
      entries: ['E02', 'E03', 'D03', 'E05', 'D02', 'D04'],
    });
  });

  it('shows by year the entries of the year, and the areas that have one of their own', () => {
    expect(shown({ year: ['2017'] })).toEqual({
      areas: ['clean-water'],
      commitments: ['C01.1', 'C01.2'],
      entries: ['E01'],
    });
  });

  it('judges statements and entries alike by organisation', () => {
    expect(shown({ organisation: ['ferry-union'] })).toEqual({
      areas: ['night-ferries'],
      commitments: ['C02.1', 'X02.1'],
      entries: ['E02'],
    });
  });

  it('shows a statement outside the areas until an area or an entry is asked for', () => {
    expect(shown({ confidence: ['inference'] }).commitments).toEqual(['X00.1']);
    expect(shown({ confidence: ['inference'], track: ['waters', 'shores'] }).commitments).toEqual([]);
    expect(shown({ confidence: ['inference'], year: ['2019'] }).commitments).toEqual([]);
  });

  it('shows an entry outside the areas until an area or a statement is asked for', () => {
    expect(shown({ kind: ['negotiation'] })).toEqual({ areas: [], commitments: [], entries: ['E04'] });
    expect(shown({ kind: ['negotiation'], track: ['shores'] }).entries).toEqual([]);
    expect(shown({ kind: ['negotiation'], wording: ['commit'] }).entries).toEqual([]);
  });

  it('shows an entry that concerns every area for each area that is chosen and holds the statements asked for', () => {
    expect(shown({ kind: ['summit'], track: ['shores'] })).toEqual({ areas: [], commitments: [], entries: ['E03'] });
    expect(shown({ kind: ['summit'], track: ['shores'], wording: ['welcome'] }).entries).toEqual(['E03']);
    expect(shown({ kind: ['summit'], track: ['waters'], wording: ['welcome'] }).entries).toEqual([]);
    expect(shown({ track: ['shores'] }, 'leaders adopted').entries).toEqual(['E03']);
  });

  it('shows an entry that concerns every area where there is none, until something is asked of areas', () => {
    const events = miniDataset.events.filter(({ areas }) => areas === 'all');
    const bare = toSearchable({ ...miniDataset, areas: [], commitments: [], documents: [], events });
    const entriesWith = (selection: Selection) => applyFilter(bare, { query: '', selection }).entries;
    expect(entriesWith({})).toHaveLength(events.length);
    expect(entriesWith({ track: ['shores'] })).toEqual([]);
    expect(events.length).toBeGreaterThan(0);
  });

  it('finds by words, with facets narrowing further', () => {
    expect(shown({}, 'timetable')).toMatchObject({ areas: ['night-ferries'], commitments: ['C02.1'] });
    expect(shown({ wording: ['commit'] }, 'timetable')).toMatchObject({ areas: [], commitments: [] });
  });

  it('takes a facet without values for one that asks nothing', () => {
    expect(applyFilter(miniSearchable, { query: ' ', selection: { track: [] } })).toEqual(
      applyFilter(miniSearchable, EMPTY_FILTER),
    );
    expect(isActive({ query: ' … ', selection: { track: [] } })).toBe(false);
    expect(isActive({ query: 'a', selection: {} })).toBe(true);
    expect(isActive({ query: '', selection: { track: ['waters'] } })).toBe(true);
  });
});

describe('records whose area is not there', () => {
  const records = structuredClone(miniDataset);
  records.areas = records.areas
    .filter(({ id }) => id !== 'clean-water')
    .map((area) => ({ ...area, track: 'no-such-track' }));
  const searchable = toSearchable(records);
  const all = applyFilter(searchable, EMPTY_FILTER);

  it('are all still shown', () => {
    expect(all.commitments).toHaveLength(records.commitments.length);
    expect(all.entries).toHaveLength(records.events.length + records.documents.length);
  });

  it('stand outside the areas', () => {
    expect(all.commitments.filter(({ area }) => area === null).map(({ code }) => code)).toEqual([
      'C01.1',
      'C01.2',
      'X00.1',
    ]);
    expect(all.entries.find(({ id }) => id === 'clean-water-principles')?.areas).toEqual([]);
  });

  it('keep areas without a known track under a track of its own', () => {
    const groups = areasByTrack(searchable.dataset, all.areas).map(({ track, areas }) => [track.id, areas.length]);
    expect(groups).toEqual([['no-such-track', 2]]);
    expect([...countValues(searchable, EMPTY_FILTER, 'track')]).toEqual([
      ['waters', 0],
      ['shores', 0],
      ['no-such-track', 2],
    ]);
  });
});

describe(countValues, () => {
  it('keeps zeros, in the order of the facet', () => {
    expect([...countValues(miniSearchable, { query: '', selection: { track: ['waters'] } }, 'wording')]).toEqual([
      ['commit', 1],
      ['reaffirm', 0],
      ['encourage', 0],
      ['welcome', 0],
      ['recognise', 1],
      ['statement', 0],
    ]);
  });

  it('counts a record once that names a value twice', () => {
    const records = structuredClone(miniDataset);
    for (const { organisations } of records.commitments) organisations.push(...organisations);
    for (const { issuers } of records.documents) issuers.push(...issuers);
    const counts = countValues(toSearchable(records), EMPTY_FILTER, 'organisation');
    expect(counts).toEqual(countValues(miniSearchable, EMPTY_FILTER, 'organisation'));
  });

  it('judges each record once, however many options there are', () => {
    let questions = 0;
    const { dataset, search } = toSearchable(
      largeDataset({ areas: 40, commitments: 200, entries: 100, organisations: 300 }),
    );
    const counting = {
      ...search.commitments,
      get: (id: string) => {
        questions += 1;
        return search.commitments.get(id);
      },
    };
    const counts = countValues(
      { dataset, search: { ...search, commitments: counting } },
      { query: 'water', selection: {} },
      'organisation',
    );
    expect(counts.size).toBe(300);
    expect(questions).toBeLessThanOrEqual(200);
  });
});

describe(bestLift, () => {
  it('names the search when it is the search that finds nothing', () => {
    expect(bestLift(miniSearchable, { query: 'xyzzy', selection: { track: ['waters'] } })).toEqual({ kind: 'query' });
  });

  it('names the facet whose lifting shows the most', () => {
    const filter = { query: '', selection: { track: ['waters'], wording: ['welcome'], confidence: ['secondary'] } };
    expect(countUnit(applyFilter(miniSearchable, filter), 'commitments')).toBe(0);
    expect(bestLift(miniSearchable, filter)).toEqual({ kind: 'facet', id: 'track' });
  });

  it('names none when no single lift shows anything', () => {
    expect(bestLift(miniSearchable, { query: 'xyzzy', selection: { year: ['1900'] } })).toBeNull();
  });
});

describe(withValues, () => {
  it('leaves a facet out that has no values', () => {
    const filter = { query: 'a', selection: { track: ['waters'], year: ['2019'] } };
    expect(withValues(filter, 'track', [])).toEqual({ query: 'a', selection: { year: ['2019'] } });
    expect(withValues(filter, 'kind', ['forum']).selection).toEqual({
      track: ['waters'],
      year: ['2019'],
      kind: ['forum'],
    });
  });
});
