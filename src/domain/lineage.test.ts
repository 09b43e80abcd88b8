import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { indexDataset, type Dataset } from './dataset.ts';
import { compareInTime, lineageOf } from './lineage.ts';
import { MOST_ROWS, pictureLineage } from './lineagePicture.ts';
import { LINK_TYPES, type LinkType } from './linkTypes.ts';
import type { Link } from './schema.ts';

function link(from: string, to: string, type: LinkType = 'builds-on', id = `${from}-${type}-${to}`): Link {
  return { id, type, from, to, confidence: 'primary', sources: [{ source: 'declaration-text' }] };
}

function datasetWith(links: readonly Link[]): Dataset {
  return indexDataset({ ...structuredClone(miniDataset), links: [...links] });
}

const ENDS = [...miniDataset.areas, ...miniDataset.commitments, ...miniDataset.events, ...miniDataset.documents].map(
  (record) => record.id,
);

const anyLinks = fc
  .array(fc.tuple(fc.constantFrom(...ENDS), fc.constantFrom(...ENDS), fc.constantFrom(...LINK_TYPES)), {
    maxLength: 60,
  })
  .map((ends) => ends.map(([from, to, type], index) => link(from, to, type, `link-${index}`)));

describe(lineageOf, () => {
  it('follows what an item stands on, and what that stands on, oldest first', () => {
    const dataset = indexDataset(miniDataset);
    const { upstream, downstream } = lineageOf(dataset, 'publish-measurements');
    expect(upstream.map(({ link: { id }, depth }) => [id, depth])).toEqual([
      ['principles-prepared-by-forum', 2],
      ['measurements-build-on-principles', 1],
    ]);
    expect(downstream).toEqual([]);
  });

  it('tells an event everything that later stands on it, oldest first', () => {
    const dataset = indexDataset(miniDataset);
    const { upstream, downstream } = lineageOf(dataset, 'water-forum');
    expect(upstream).toEqual([]);
    expect(downstream.map(({ link: { id }, depth }) => [id, depth])).toEqual([
      ['principles-prepared-by-forum', 1],
      ['measurements-build-on-principles', 2],
    ]);
  });

  it('takes the links of its statements into the lineage of an area', () => {
    const dataset = indexDataset(miniDataset);
    const { upstream } = lineageOf(dataset, 'clean-water');
    expect(upstream.map((step) => step.link.from)).toEqual(['clean-water-principles', 'publish-measurements']);
  });

  it('takes what prepared its area into the lineage of a statement, and nothing else of the area', () => {
    const dataset = datasetWith([
      link('clean-water', 'water-forum', 'prepared-by'),
      link('clean-water', 'tarn-summit', 'takes-up'),
    ]);
    const { upstream } = lineageOf(dataset, 'publish-measurements');
    expect(upstream.map((step) => step.link.to)).toEqual(['water-forum']);
  });

  it('stops at the depth asked for', () => {
    const dataset = datasetWith([
      link('publish-measurements', 'clean-water-principles'),
      link('clean-water-principles', 'recognise-anglers'),
      link('recognise-anglers', 'water-forum'),
    ]);
    expect(lineageOf(dataset, 'publish-measurements', 2).upstream.map((step) => step.link.to)).toEqual([
      'clean-water-principles',
      'recognise-anglers',
    ]);
    expect(lineageOf(dataset, 'publish-measurements', 3).upstream.map((step) => step.link.to)).toContain('water-forum');
  });

  it('keeps a link to an unknown record, after the dated ones', () => {
    const dataset = datasetWith([link('ferry-guidelines', '__proto__'), link('ferry-guidelines', 'tarn-summit')]);
    expect(lineageOf(dataset, 'ferry-guidelines').upstream.map((step) => step.link.to)).toEqual([
      'tarn-summit',
      '__proto__',
    ]);
  });

  it('names every direct link, whatever the areas, and leaves their further links to others', () => {
    const dataset = datasetWith([
      link('ferry-guidelines', 'water-forum'),
      link('water-forum', 'clean-water-principles'),
    ]);
    expect(lineageOf(dataset, 'ferry-guidelines').upstream.map((step) => step.link.to)).toEqual(['water-forum']);
  });

  it('does not go on through what concerns every area', () => {
    const dataset = datasetWith([
      link('publish-measurements', 'clean-water-principles'),
      link('clean-water-principles', 'tarn-summit'),
      link('ferry-guidelines', 'tarn-summit'),
      link('tarn-summit', 'water-forum'),
    ]);
    expect(lineageOf(dataset, 'publish-measurements').upstream.map((step) => step.link.to)).toEqual([
      'clean-water-principles',
    ]);
    expect(lineageOf(dataset, 'water-forum').downstream.map((step) => step.link.from)).toEqual(['tarn-summit']);
  });

  it('names where a text was adopted, and not what that meeting stands on besides', () => {
    const dataset = datasetWith([
      link('publish-measurements', 'clean-water-principles'),
      link('clean-water-principles', 'aldermere-declaration', 'annexed-to'),
      link('aldermere-declaration', 'tarn-summit', 'adopted-at'),
      link('aldermere-declaration', 'water-forum'),
      link('tarn-summit', 'water-forum', 'continues'),
    ]);
    const { upstream } = lineageOf(dataset, 'publish-measurements', 8);
    expect(new Map(upstream.map(({ link: { type }, depth }) => [type, depth]))).toEqual(
      new Map([
        ['builds-on', 1],
        ['annexed-to', 2],
        ['adopted-at', 3],
      ]),
    );
    expect(upstream).toHaveLength(3);
  });

  it('goes on from a meeting that is also linked for its own sake', () => {
    const dataset = datasetWith([
      link('publish-measurements', 'clean-water-principles'),
      link('publish-measurements', 'recognise-anglers'),
      link('clean-water-principles', 'water-forum', 'adopted-at'),
      link('recognise-anglers', 'water-forum'),
      link('water-forum', 'recognise-anglers', 'continues', 'onward'),
    ]);
    expect(lineageOf(dataset, 'publish-measurements').upstream.map((step) => step.link.id)).toContain('onward');
  });

  it('counts to a link the fewest steps that lead to it', () => {
    const dataset = datasetWith([
      link('publish-measurements', 'clean-water-principles'),
      link('clean-water-principles', 'water-forum', 'adopted-at'),
      link('clean-water-principles', 'recognise-anglers'),
      link('recognise-anglers', 'water-forum'),
      link('water-forum', 'tarn-summit', 'annexed-to', 'reached-twice'),
    ]);
    const { upstream } = lineageOf(dataset, 'publish-measurements', 8);
    expect(upstream.find((step) => step.link.id === 'reached-twice')?.depth).toBe(3);
  });

  it('stays with the areas of the item beyond the first step, for any links', () => {
    const areasOf = (dataset: Dataset, id: string) => {
      const item = dataset.items.get(id);
      if (item?.kind === 'area') return [id];
      if (item?.kind === 'commitment') return item.record.area === null ? [] : [item.record.area];
      return dataset.entryById.get(id)?.areas ?? [];
    };
    fc.assert(
      fc.property(anyLinks, fc.constantFrom(...ENDS), (links, id) => {
        const dataset = datasetWith(links);
        const start = areasOf(dataset, id);
        fc.pre(start !== 'all');
        const { upstream, downstream } = lineageOf(dataset, id);
        for (const [steps, far] of [[upstream, 'to'] as const, [downstream, 'from'] as const]) {
          for (const { link: step } of steps.filter(({ depth }) => depth > 1)) {
            const reached = areasOf(dataset, step[far]);
            const isShared = reached !== 'all' && reached.some((area) => start.includes(area));
            const isHeld = step.type === 'annexed-to' || step.type === 'adopted-at';
            expect(isShared || (isHeld && (reached === 'all' || reached.length === 0))).toBe(true);
          }
        }
      }),
    );
  });

  it('ends, names each link once and stays in the order of time, however the links run in circles', () => {
    fc.assert(
      fc.property(anyLinks, fc.constantFrom(...ENDS), fc.integer({ min: 1, max: 8 }), (links, id, depth) => {
        const dataset = datasetWith(links);
        const { upstream, downstream } = lineageOf(dataset, id, depth);
        for (const [steps, far] of [[upstream, 'to'] as const, [downstream, 'from'] as const]) {
          expect(new Set(steps.map((step) => step.link.id)).size).toBe(steps.length);
          expect(steps.every((step) => step.depth >= 1 && step.depth <= depth)).toBe(true);
          steps.slice(1).forEach((step, index) => {
            const before = steps[index];
            if (before) expect(compareInTime(dataset, before.link[far], step.link[far])).toBeLessThanOrEqual(0);
          });
        }
      }),
    );
  });

  it('is the same from both ends: what an item stands on names it among what stands on it', () => {
    const isPlain = (id: string) => miniDataset.events.some((event) => event.id === id);
    fc.assert(
      fc.property(anyLinks, fc.constantFrom(...ENDS.filter(isPlain)), (links, id) => {
        const dataset = datasetWith(links);
        for (const { link: step } of lineageOf(dataset, id, 1).upstream) {
          expect(lineageOf(dataset, step.to, 1).downstream.map((other) => other.link.id)).toContain(step.id);
        }
      }),
    );
  });
});

describe(pictureLineage, () => {
  it('draws the item under what it stands on, with a line to it', () => {
    const dataset = indexDataset(miniDataset);
    const picture = pictureLineage(dataset, 'publish-measurements', lineageOf(dataset, 'publish-measurements'));
    expect(picture?.rows.map((row) => row.id)).toEqual([
      'water-forum',
      'clean-water-principles',
      'publish-measurements',
    ]);
    expect(picture?.edges).toEqual([
      { younger: 1, older: 0 },
      { younger: 2, older: 1 },
    ]);
    expect(picture?.years.map((tick) => tick.year)).toEqual([2017, 2018, 2019]);
  });

  it('draws a year as wide as the year and marks it as uncertain', () => {
    const dataset = indexDataset(miniDataset);
    const picture = pictureLineage(dataset, 'water-forum', lineageOf(dataset, 'water-forum'));
    const year = picture?.rows.find((row) => row.id === 'water-forum');
    expect(year).toMatchObject({ isSelf: true, form: 'bracket', isUncertain: true, isApproximate: false, x: 0 });
    expect(year?.width).toBeCloseTo((365 / 1095) * 100, 5);
  });

  it('draws the statements of another area as that area, once', () => {
    const dataset = datasetWith([
      link('publish-measurements', 'tarn-summit'),
      link('recognise-anglers', 'tarn-summit'),
    ]);
    const picture = pictureLineage(dataset, 'tarn-summit', lineageOf(dataset, 'tarn-summit'));
    expect(picture?.rows.map((row) => row.id)).toEqual(['tarn-summit', 'clean-water']);
    expect(picture?.edges).toHaveLength(1);
  });

  it('has no picture for an item without lineage', () => {
    const dataset = datasetWith([]);
    expect(pictureLineage(dataset, 'tarn-summit', lineageOf(dataset, 'tarn-summit'))).toBeNull();
  });

  it('has no picture where all fell on one day', () => {
    const dataset = datasetWith([link('ferry-guidelines', 'aldermere-declaration', 'annexed-to')]);
    expect(pictureLineage(dataset, 'ferry-guidelines', lineageOf(dataset, 'ferry-guidelines'))).toBeNull();
  });

  it('stays within its frame and its number of rows for any links', () => {
    fc.assert(
      fc.property(anyLinks, fc.constantFrom(...ENDS), (links, id) => {
        const dataset = datasetWith(links);
        const picture = pictureLineage(dataset, id, lineageOf(dataset, id));
        if (!picture) return;
        expect(picture.rows.length).toBeLessThanOrEqual(MOST_ROWS);
        expect(picture.rows.filter((row) => row.isSelf)).toHaveLength(1);
        for (const row of picture.rows) {
          expect(row.x).toBeGreaterThanOrEqual(0);
          expect(row.x + row.width).toBeLessThanOrEqual(100 + 1e-9);
        }
        for (const edge of picture.edges) {
          expect(picture.rows[edge.younger]).toBeDefined();
          expect(picture.rows[edge.older]).toBeDefined();
        }
      }),
    );
  });
});
