import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf, textsAfter } from '../datasetFixture.ts';
import { findBrokenLineage } from './lineage.ts';

/** Nodes that are of one date, so that only circles can be wrong. */
const NODES = [
  'clean-water',
  'night-ferries',
  'boat-libraries',
  'publish-measurements',
  'recognise-anglers',
  'meet-again',
];

type Pair = readonly [from: number, to: number];

function problemsOf(pairs: readonly Pair[]) {
  const links = pairs.map(([from, to], index) => ({
    id: `l${index}`,
    type: 'builds-on',
    from: NODES[from],
    to: NODES[to],
  }));
  return findBrokenLineage(datasetOf(textsAfter({ path: ['links'], value: links })));
}

const node = fc.nat(NODES.length - 1);

describe('findBrokenLineage', () => {
  it('finds nothing where every link leads one way along some order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(node, node).filter(([from, to]) => from < to),
          { maxLength: 12 },
        ),
        (pairs) => {
          expect(problemsOf(pairs)).toEqual([]);
        },
      ),
    );
  });

  it('reports links whose removal leaves no circle, and none without one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 12 }), (pairs) => {
        const reported = new Set(problemsOf(pairs).map(({ record }) => record));
        const kept = pairs.filter((_, index) => !reported.has(`l${index}`));
        expect(problemsOf(kept)).toEqual([]);
        // Each reported link closes a circle with the kept ones.
        pairs.forEach((pair, index) => {
          if (reported.has(`l${index}`)) expect(problemsOf([...kept, pair])).toHaveLength(1);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('passes over links whose ends have no readable date', () => {
    const dates = { path: ['events', 0, 'date'], value: 'long ago' };
    expect(findBrokenLineage(datasetOf(textsAfter(dates)))).toEqual([]);
  });

  it('takes overlapping dates for possible: only a link that must run backwards does', () => {
    const edits = [
      { path: ['events', 0, 'date'], value: '2019' },
      { path: ['links', 0], value: { id: 'a', type: 'prepared-by', from: 'aldermere-meeting', to: 'water-forum' } },
    ];
    expect(findBrokenLineage(datasetOf(textsAfter(...edits))).map(({ record }) => record)).not.toContain('a');
  });
});
