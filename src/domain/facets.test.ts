import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { miniSearchable, toSearchable } from '#testing/searchable.ts';
import { FACETS, facetById, FACET_IDS } from './facets.ts';
import { PARAMETERS } from './viewCodec.ts';

const { dataset } = miniSearchable;

describe.for(FACETS)('the facet "$id"', (facet) => {
  const values = facet.values(dataset);

  it('is found by its id, which stands in addresses for nothing else', () => {
    expect(facetById(facet.id)).toBe(facet);
    expect(FACET_IDS.filter((id) => id === facet.id)).toHaveLength(1);
    expect(facet.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(Object.values<string>(PARAMETERS)).not.toContain(facet.id);
  });

  it('offers each value once, as an address writes it', () => {
    expect(new Set(values).size).toBe(values.length);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(value).toBe(value.trim().toLowerCase());
  });

  it('offers every value that a record has', () => {
    const used = [
      ...dataset.areas.flatMap((area) => facet.ofArea?.(area) ?? []),
      ...dataset.commitments.flatMap((commitment) => facet.ofCommitment?.(commitment) ?? []),
      ...dataset.entries.flatMap((entry) => facet.ofEntry?.(entry) ?? []),
    ];
    expect(used.length).toBeGreaterThan(0);
    expect(values).toEqual(expect.arrayContaining(used));
  });

  it('counts a kind of record that it judges', () => {
    const judges = {
      areas: facet.ofArea,
      commitments: facet.ofArea ?? facet.ofCommitment,
      entries: facet.ofEntry,
      records: facet.ofCommitment && facet.ofEntry,
    };
    expect(judges[facet.unit]).toBeDefined();
  });

  it('names in every language of the dataset each value that the data names', () => {
    if (!facet.text) return;
    for (const value of values)
      expect(Object.keys(facet.text(dataset, value) ?? {})).toEqual(dataset.profile.languages);
    for (const value of ['', '__proto__', 'constructor']) expect(facet.text(dataset, value)).toBeUndefined();
  });

  it('offers its values in one order, whatever the order of statements, events and documents', () => {
    const shuffled = structuredClone(miniDataset);
    for (const records of [shuffled.commitments, shuffled.events, shuffled.documents]) records.reverse();
    expect(facet.values(toSearchable(shuffled).dataset)).toEqual(values);
  });
});

describe('the values of facets', () => {
  it('of "year" ascend, even when an entry without a known beginning stands first', () => {
    const records = structuredClone(miniDataset);
    const [first] = records.documents;
    if (first) first.date = '../2020';
    expect(facetById('year').values(toSearchable(records).dataset)).toEqual(['2017', '2018', '2019', '2020']);
  });

  it.for([
    ['track', ['waters', 'shores']],
    ['wording', ['commit', 'reaffirm', 'encourage', 'welcome', 'recognise', 'statement']],
    ['origin', ['summary', 'reported']],
    ['kind', ['summit', 'ministerial', 'forum', 'working-meeting', 'negotiation', 'document']],
    ['year', ['2017', '2018', '2019']],
    ['confidence', ['release', 'primary', 'secondary', 'inference']],
  ] as const)('of "%s" stand in the order that readers meet them', ([id, values]) => {
    expect(facetById(id).values(dataset)).toEqual(values);
  });
});
