/** The results of one area at a time, for its card and its rows. */
import type { Entry } from './entries.ts';
import type { Results } from './filterQuestion.ts';
import type { Commitment } from './schema.ts';

interface Group {
  readonly commitments: Commitment[];
  readonly entries: Entry[];
}

/** What an area has of some results. */
export interface OfArea {
  readonly commitments: readonly Commitment[];
  readonly entries: readonly Entry[];
}

/** Worked out once for each results, however many areas are asked about. */
const groupedByArea = new WeakMap<Results, ReadonlyMap<string, OfArea>>();

function groupByArea({ commitments, entries }: Results): ReadonlyMap<string, OfArea> {
  const groups = new Map<string, Group>();
  const groupOf = (area: string) => {
    const group = groups.get(area) ?? { commitments: [], entries: [] };
    groups.set(area, group);
    return group;
  };
  for (const commitment of commitments)
    if (commitment.area !== null) groupOf(commitment.area).commitments.push(commitment);
  for (const entry of entries) {
    if (entry.areas !== 'all') for (const area of new Set(entry.areas)) groupOf(area).entries.push(entry);
  }
  return groups;
}

/** The statements of one area within the results, and its own entries. */
export function resultsOfArea(results: Results, areaId: string): OfArea {
  const groups = groupedByArea.get(results) ?? groupByArea(results);
  groupedByArea.set(results, groups);
  return groups.get(areaId) ?? { commitments: [], entries: [] };
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Whether both are the very same records: what shows the one need not be drawn again for the other. */
export function isSameOfArea(a: OfArea, b: OfArea): boolean {
  return isSameList(a.commitments, b.commitments) && isSameList(a.entries, b.entries);
}
