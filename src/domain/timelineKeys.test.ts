import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { indexDataset } from './dataset.ts';
import { toTimeAxis } from './timeAxis.ts';
import { layOutTimeline } from './timelineLayout.ts';
import { clusterId, moveOfKey, moveStop, nearestStop, toStops, type Stop } from './timelineKeys.ts';

const stop = (id: string, kind: Stop['kind'], day: number, members = [id]): Stop => ({ id, kind, day, members });
const STOPS = [
  stop('s1', 'summit', 10),
  stop('d1', 'document', 12),
  stop('f1', 'forum', 40),
  stop('d2', 'document', 44),
  stop('s2', 'summit', 90),
] as const;
const [S1, D1, F1, D2, S2] = STOPS;

describe('moving through the drawing by keyboard', () => {
  it('follows time with left and right, through every lane, and stops at the ends', () => {
    const visited = [S1.id];
    let at: Stop = S1;
    for (let step = 0; step < 6; step += 1) {
      at = moveStop(STOPS, at, 'next');
      visited.push(at.id);
    }
    expect(visited).toEqual(['s1', 'd1', 'f1', 'd2', 's2', 's2', 's2']);
    expect(moveStop(STOPS, D1, 'previous')).toBe(S1);
    expect(moveStop(STOPS, S1, 'previous')).toBe(S1);
  });

  it('goes to the nearest in time of the next lane with up and down', () => {
    expect(moveStop(STOPS, S2, 'down')).toBe(F1);
    expect(moveStop(STOPS, F1, 'down')).toBe(D2);
    expect(moveStop(STOPS, F1, 'up')).toBe(S1);
    expect(moveStop(STOPS, S1, 'up')).toBe(S1);
    expect(moveStop(STOPS, D2, 'down')).toBe(D2);
  });

  it('reaches both ends', () => {
    expect(moveStop(STOPS, F1, 'first')).toBe(S1);
    expect(moveStop(STOPS, F1, 'last')).toBe(S2);
  });

  it('leaves every other key alone', () => {
    expect(moveOfKey('ArrowRight')).toBe('next');
    for (const key of ['Tab', 'Enter', ' ', 'PageDown', 'a']) expect(moveOfKey(key)).toBeNull();
  });

  it('stands on what is nearest when its mark has gone', () => {
    const left = [S1, F1, S2];
    expect(nearestStop(left, null)).toBe(S1);
    expect(nearestStop(left, F1)).toBe(F1);
    expect(nearestStop(left, D2)).toBe(F1);
    expect(nearestStop([], D2)).toBeUndefined();
  });

  it('prefers its own lane where two are as near', () => {
    const candidates = [stop('a', 'summit', 40), stop('b', 'document', 48)];
    expect(nearestStop(candidates, D2)?.id).toBe('b');
  });

  it('stands on the cluster that its mark has gone into', () => {
    const cluster = stop('more:d1', 'document', 12, ['d1', 'd2']);
    expect(nearestStop([S1, cluster, F1], D2)).toBe(cluster);
  });

  it('has one stop for each mark and each cluster, in the order of time', () => {
    const { entries } = indexDataset(miniDataset);
    const axis = toTimeAxis({ from: '2017', to: '2019' }, 300, 24);
    const options = { measure: () => 120, maxRows: 2, clusterWidth: 44 };
    const layout = layOutTimeline(entries, axis, options);
    const stops = toStops(layout, entries);
    const order = new Map(entries.map((entry, index) => [entry.id, index]));
    const ranks = stops.map(({ members }) => order.get(members[0] ?? '') ?? -1);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(stops.flatMap(({ members }) => members).length).toBe(
      layout.lanes.flatMap(({ marks, clusters }) => [...marks, ...clusters.flatMap((cluster) => cluster.entries)])
        .length,
    );
    for (const { clusters } of layout.lanes) {
      for (const cluster of clusters) expect(stops.some(({ id }) => id === clusterId(cluster.entries))).toBe(true);
    }
  });
});
