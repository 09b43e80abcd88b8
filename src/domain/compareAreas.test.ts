import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '#testing/arbitraries.ts';
import { loadRealDataset } from '#testing/realDataset.ts';
import { COMPARE_FIELDS, differingFields, profileOf } from './compareAreas.ts';
import { resultsOfArea } from './areaResults.ts';
import { applyFilter } from './filter.ts';

const real = loadRealDataset();
const { dataset } = real;

describe(profileOf, () => {
  it('holds of each area what the filter shows of it, no more and no less', () => {
    fc.assert(
      fc.property(filterOf(dataset), fc.constantFrom(...dataset.areas), (filter, area) => {
        const results = applyFilter(real, filter);
        const own = resultsOfArea(results, area.id);
        const profile = profileOf(dataset, results, area);
        expect(profile.statements.reduce((sum, { count }) => sum + count, 0)).toBe(own.commitments.length);
        expect(new Set([...profile.events, ...profile.documents])).toEqual(new Set(own.entries));
        for (const { organisations } of [...own.commitments, ...own.entries]) {
          for (const id of organisations) expect(profile.organisations.map((one) => one.id)).toContain(id);
        }
        expect(profile.targets).toHaveLength(own.commitments.filter(({ target }) => target).length);
      }),
    );
  });
});

describe(differingFields, () => {
  const all = dataset.areas.map((area) => profileOf(dataset, applyFilter(real, { query: '', selection: {} }), area));
  const [one, other] = all;

  it('finds none in one area, nor in an area beside itself', () => {
    expect(differingFields([])).toEqual([]);
    for (const profile of all) {
      expect(differingFields([profile])).toEqual([]);
      expect(differingFields([profile, { ...profile }])).toEqual([]);
    }
  });

  it('finds each field that is changed, and that alone', () => {
    if (!one || !other) throw new Error('too few areas');
    const changes = {
      summary: { summary: { en: 'Another' } },
      statements: { statements: [] },
      events: { events: [] },
      documents: { documents: other.documents },
      organisations: { organisations: [] },
      interventions: { interventions: dataset.interventions },
      targets: { targets: [{ id: 'x', date: '2099', text: { en: 'By 2099' } }] },
      notes: { notes: one.notes + 1 },
    };
    for (const field of COMPARE_FIELDS)
      expect(differingFields([one, one, { ...one, ...changes[field] }])).toEqual([field]);
  });
});
