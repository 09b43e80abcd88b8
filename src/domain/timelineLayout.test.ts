import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEntries, type Entry } from './entries.ts';
import { ENTRY_KINDS } from './entryKinds.ts';
import { parseEdtf } from './edtf.ts';
import { LABEL_GAP, LEAST_LABEL, ROW_GAP, TARGET_SIZE } from './rowPacking.ts';
import { positionOf, toTimeAxis } from './timeAxis.ts';
import { busiestYear, entriesWithin, groupByYear } from './timelineEntries.ts';
import { layOutTimeline, stackLanes } from './timelineLayout.ts';
import { toShape } from './timelineMarks.ts';
import { toSpan } from './timeSpan.ts';

function makeEntry(id: string, text: string, kind: Entry['kind'] = 'document', isInRelease = false): Entry {
  const date = parseEdtf(text);
  if (!date) throw new Error(text);
  const record = {
    id,
    code: 'D1',
    date: text,
    title: { en: id },
    officialIn: [],
    shortTitle: { en: id },
    summary: { en: id },
    areas: [],
    confidence: 'primary' as const,
    sources: [{ source: 's' }],
  };
  const base = { id, date, areas: [], organisations: [], isInRelease };
  return kind === 'document'
    ? { ...base, type: 'document', kind, record: { ...record, issuers: [], inRelease: 'no' } }
    : { ...base, type: 'event', kind, record: { ...record, kind, organisations: [], inRelease: 'no' } };
}

const pad = (value: number) => String(value).padStart(2, '0');
const dayText = fc
  .tuple(fc.integer({ min: 2017, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`);
const dateText = fc
  .tuple(dayText, fc.integer({ min: 0, max: 9 }), fc.constantFrom('', '?', '~', '%'), fc.integer({ min: 0, max: 40 }))
  .map(([day, form, qualifier, length]) => {
    if (form < 4) return day + qualifier;
    if (form === 4) return day.slice(0, 7) + qualifier;
    if (form === 5) return day.slice(0, 4) + qualifier;
    if (form === 6) return `${day}/..`;
    if (form === 7) return `../${day.slice(0, 7)}`;
    const year = Number(day.slice(0, 4));
    return form === 8
      ? `${day}/${year + 1 + (length % 2)}-01-${pad((length % 27) + 1)}`
      : `${day.slice(0, 4)}/${year + 1}`;
  });
const entryList = fc
  .array(fc.tuple(dateText, fc.constantFrom(...ENTRY_KINDS), fc.boolean()), { maxLength: 60 })
  .map((rows) =>
    rows.map(([text, kind, named], index) => makeEntry(`e${index}`, text, kind, named)).toSorted(compareEntries),
  );
const spans = fc
  .tuple(fc.integer({ min: 2017 * 12, max: 2022 * 12 }), fc.integer({ min: 1, max: 72 }))
  .map(([first, length]) => toSpan({ first, last: first + length - 1 }));
const scenes = fc.record({
  entries: entryList,
  axis: fc.tuple(spans, fc.integer({ min: 280, max: 1900 })).map(([span, width]) => toTimeAxis(span, width, 24)),
  labels: fc.array(fc.integer({ min: 10, max: 420 }), { minLength: 1, maxLength: 7 }),
  maxRows: fc.integer({ min: 2, max: 20 }),
});
type Scene = typeof scenes extends fc.Arbitrary<infer Value> ? Value : never;

function layOut({ entries, axis, labels, maxRows }: Scene) {
  return layOutTimeline(entries, axis, {
    measure: (entry) => labels[Number(entry.id.slice(1)) % labels.length] ?? 80,
    maxRows,
    clusterWidth: 44,
  });
}

describe('the layout of the timeline', () => {
  it('never lets two things of a row meet, and keeps everything in the frame', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const lane of layOut(scene).lanes) {
          const things = [...lane.marks, ...lane.clusters].map(({ row, box }) => ({ row, ...box }));
          for (const thing of things) {
            expect(thing.from).toBeGreaterThanOrEqual(0);
            expect(thing.to).toBeLessThanOrEqual(scene.axis.width + 1e-6);
            expect(thing.to - thing.from).toBeGreaterThanOrEqual(TARGET_SIZE - 1e-6);
            expect(thing.row).toBeLessThan(lane.rows);
          }
          things.forEach((a, index) =>
            things.slice(index + 1).forEach((b) => {
              if (a.row !== b.row) return;
              expect(Math.max(a.from, b.from) - Math.min(a.to, b.to)).toBeGreaterThanOrEqual(ROW_GAP - 1e-6);
            }),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps each label in its box, clear of its own mark, and as wide as measured unless the frame cuts it', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const mark of layOut(scene).lanes.flatMap((lane) => lane.marks)) {
          const wanted = scene.labels[Number(mark.entry.id.slice(1)) % scene.labels.length] ?? 0;
          const end = mark.labelX + mark.labelWidth;
          expect(mark.x).toBeGreaterThanOrEqual(mark.box.from - 1e-6);
          expect(mark.x + mark.width).toBeLessThanOrEqual(mark.box.to + 1e-6);
          if (mark.labelSide === 'none') continue;
          expect(mark.labelX).toBeGreaterThanOrEqual(mark.box.from - 1e-6);
          expect(end).toBeLessThanOrEqual(mark.box.to + 1e-6);
          if (mark.labelWidth !== wanted) expect(mark.labelWidth).toBeGreaterThanOrEqual(LEAST_LABEL);
          if (mark.labelSide === 'right') expect(mark.labelX).toBeCloseTo(mark.x + mark.width + LABEL_GAP, 6);
          if (mark.labelSide === 'left') expect(end).toBeCloseTo(mark.x - LABEL_GAP, 6);
          if (mark.labelSide === 'inside') {
            expect(mark.labelX).toBeGreaterThan(mark.x + mark.cutLeft);
            expect(end).toBeLessThanOrEqual(mark.x + mark.width - mark.cutRight);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows every entry of the span once, as a mark or in a cluster, like the list', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const layout = layOut(scene);
        const drawn = layout.lanes.flatMap((lane) => [
          ...lane.marks.map(({ entry }) => entry.id),
          ...lane.clusters.flatMap(({ entries }) => entries.map(({ id }) => id)),
        ]);
        const listed = groupByYear(entriesWithin(scene.entries, scene.axis)).flatMap(({ entries }) => entries);
        expect(drawn.toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
        expect(drawn.length + layout.earlier + layout.later).toBe(scene.entries.length);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps to its rows, and clusters only where they do not suffice', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const lane of layOut(scene).lanes) {
          expect(lane.rows).toBeLessThanOrEqual(scene.maxRows);
          if (lane.clusters.length > 0) {
            const roomy = layOut({ ...scene, maxRows: 1000 }).lanes.find(({ kind }) => kind === lane.kind);
            expect(roomy?.rows).toBeGreaterThan(scene.maxRows);
            expect(roomy?.clusters).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same input and keeps the order of time within a lane', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const layout = layOut(scene);
        expect(layOut(scene)).toEqual(layout);
        for (const { marks } of layout.lanes) {
          const entries = marks.map(({ entry }) => entry);
          expect(entries).toEqual(entries.toSorted(compareEntries));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('stands lanes in the order of kinds, each as high as its rows', () => {
    const axis = toTimeAxis({ from: '2018', to: '2021' }, 800, 24);
    const entries = [makeEntry('b', '2019-05-01'), makeEntry('a', '2019-06-01', 'summit')];
    const { lanes } = layOutTimeline(entries, axis, { measure: () => 80, maxRows: 9, clusterWidth: 44 });
    expect(lanes.map(({ kind }) => kind)).toEqual(['summit', 'document']);
    const stacked = stackLanes(lanes, { row: 24, head: 20, padding: 4, least: 0 });
    expect(stacked.lanes.map(({ top, rowsTop }) => [top, rowsTop])).toEqual([
      [0, 24],
      [52, 76],
    ]);
    expect(stacked.height).toBe(104);
    expect(stackLanes(lanes, { row: 24, head: 0, padding: 4, least: 50 }).height).toBe(100);
  });

  it('gives the rows of a lane that is too full to what the release names', () => {
    const axis = toTimeAxis({ from: '2021', to: '2021' }, 300, 24);
    const entries = Array.from({ length: 8 }, (_, index) => makeEntry(`x${index}`, '2021-08-05', 'forum', index > 5));
    const { lanes } = layOutTimeline(entries, axis, { measure: () => 90, maxRows: 3, clusterWidth: 44 });
    expect(lanes[0]?.marks.map(({ entry }) => entry.id)).toEqual(['x6', 'x7']);
    expect(lanes[0]?.clusters.map(({ entries: own }) => own.length)).toEqual([6]);
  });
});

describe('a mark', () => {
  const year = toTimeAxis({ from: '2021', to: '2021' }, 1000, 24);

  it('covers every day that its date may mean, within the frame', () => {
    fc.assert(
      fc.property(scenes, ({ entries, axis }) => {
        for (const entry of entriesWithin(entries, axis)) {
          const { form, x, width } = toShape(entry, axis);
          const left = positionOf(axis, Math.max(entry.date.earliest, axis.from));
          const right = positionOf(axis, Math.min(entry.date.latest, axis.to) + 1);
          if (form === 'point') {
            expect(x + width / 2).toBeCloseTo((left + right) / 2, 6);
          } else {
            expect(x).toBeLessThanOrEqual(left + 1e-6);
            expect(x + width).toBeGreaterThanOrEqual(right - 1e-6);
          }
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(axis.width + 1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has the form of its precision at any zoom', () => {
    const form = (text: string) => toShape(makeEntry('m', text), year).form;
    expect(form('2021-08-05')).toBe('point');
    expect(form('2021-05-05/2021-05-06')).toBe('interval');
    expect(form('2021-02')).toBe('band');
    expect(form('2021-02-03/2021-04')).toBe('band');
    expect(form('2021')).toBe('bracket');
    expect(form('2018/..')).toBe('bracket');
  });

  it('says where its date goes on beyond the frame', () => {
    const { cutLeft, cutRight } = toShape(makeEntry('m', '2020-12-30/2021-01-05'), year);
    expect([cutLeft > 0, cutRight > 0]).toEqual([true, false]);
    expect(toShape(makeEntry('m', '2021-05-01/..'), year).cutRight).toBeGreaterThan(0);
    expect(toShape(makeEntry('m', '2021'), year)).toMatchObject({ cutLeft: 0, cutRight: 0 });
  });

  it('is dashed and dotted by what its date says of itself', () => {
    expect(toShape(makeEntry('m', '2021?'), year)).toMatchObject({ isUncertain: true, isApproximate: false });
    expect(toShape(makeEntry('m', '2021-05~'), year)).toMatchObject({ isUncertain: false, isApproximate: true });
  });
});

describe('the list by year', () => {
  it('puts an entry under the year of its first possible day', () => {
    const entries = [makeEntry('a', '../2018'), makeEntry('b', '2018-12-30/2019-01-02'), makeEntry('c', '2019')];
    expect(groupByYear(entries).map(({ year }) => year)).toEqual([null, 2018, 2019]);
  });

  it('names the busiest year only where there are several', () => {
    const entries = [makeEntry('a', '2018'), makeEntry('b', '2019-01'), makeEntry('c', '2019-02')];
    expect(busiestYear(entries)).toEqual({ year: 2019, count: 2 });
    expect(busiestYear(entries.slice(1))).toBeNull();
    expect(busiestYear([])).toBeNull();
  });
});
