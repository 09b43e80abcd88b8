import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { REFERENCES, referencesOf } from './references.ts';
import type { Referable } from './references.ts';

const kinds = Object.keys(REFERENCES).filter((name): name is Referable => Object.hasOwn(REFERENCES, name));

describe('referencesOf', () => {
  it('finds ids in fields, in lists and in nested objects, with the path to each', () => {
    const record = {
      area: 'clean-water',
      events: ['water-forum', 'tarn-summit'],
      borneOutBy: [{ source: 'declaration-text' }],
    };
    expect(referencesOf('commitments', record)).toEqual([
      { path: ['area'], id: 'clean-water', targets: ['areas'] },
      { path: ['events', 0], id: 'water-forum', targets: ['events'] },
      { path: ['events', 1], id: 'tarn-summit', targets: ['events'] },
      { path: ['borneOutBy', 0, 'source'], id: 'declaration-text', targets: ['sources'] },
    ]);
  });

  it('finds the sources of the facts of the meeting', () => {
    const paths = referencesOf('meeting', miniDataset.meeting).map(({ path }) => path.join('.'));
    expect(paths).toContain('facts.1.sources.0.source');
  });

  it('takes "all" in place of a list of areas, and null in place of an area, for no reference', () => {
    expect(referencesOf('organisations', { areas: 'all' })).toEqual([]);
    expect(referencesOf('commitments', { area: null })).toEqual([]);
  });

  it('lets links end at areas, commitments, events and documents, and notes be about anything', () => {
    const [from] = referencesOf('links', { from: 'a', to: 'b' });
    expect(from?.targets).toEqual(['areas', 'commitments', 'events', 'documents']);
    const [about] = referencesOf('notes', { about: ['a'] });
    expect(about?.targets.toSorted()).toEqual(kinds.toSorted());
  });

  it.for(kinds)('finds nothing in an empty record of %s, not even on Object.prototype', (kind) => {
    expect(referencesOf(kind, {})).toEqual([]);
  });

  it('never throws, and only gives ids that stand where it says', () => {
    const anyRecord = fc.oneof(
      fc.anything(),
      fc.object({ key: fc.constantFrom('sources', 'source', 'areas', 'about', '__proto__') }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anyRecord, (kind, record) => {
        for (const { path, id } of referencesOf(kind, record)) {
          const found = path.reduce<unknown>(
            (parent, step) => Object.getOwnPropertyDescriptor(parent, step)?.value,
            record,
          );
          expect(found).toBe(id);
        }
      }),
    );
  });
});
