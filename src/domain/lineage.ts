/**
 * Lineage: the typed links of an item followed both ways. A link's `from` rests on its `to`, so upstream
 * follows links from an item to what it stands on, downstream to what later stands on it.
 */
import type { Dataset } from './dataset.ts';
import { compareEdtf } from './edtf.ts';
import { dateOf } from './itemText.ts';
import { LINK_TYPES } from './linkTypes.ts';
import type { Link } from './schema.ts';

/** How many links are followed in one direction. */
const LINEAGE_DEPTH = 3;

/** What lineage needs of a dataset. */
export type LineageData = Pick<
  Dataset,
  'items' | 'entryById' | 'meeting' | 'linksFrom' | 'linksTo' | 'commitmentsByArea'
>;

export interface LineageStep {
  readonly link: Link;
  /** Links between the item and this one, from 1. */
  readonly depth: number;
}

export interface Lineage {
  /** The item, and for an area its statements: what `depth` is counted from. */
  readonly roots: readonly string[];
  readonly upstream: readonly LineageStep[];
  readonly downstream: readonly LineageStep[];
}

interface Direction {
  readonly linksOf: (id: string) => readonly Link[];
  readonly next: (link: Link) => string;
}

function walk(first: readonly Link[], roots: readonly string[], { linksOf, next }: Direction, depth: number) {
  const steps = new Map<string, LineageStep>();
  const seen = new Set(roots);
  let wave = first;
  for (let level = 1; level <= depth && wave.length > 0; level += 1) {
    const reached = new Set<string>();
    for (const link of wave) {
      if (steps.has(link.id)) continue;
      steps.set(link.id, { link, depth: level });
      const id = next(link);
      if (!seen.has(id)) reached.add(id);
      seen.add(id);
    }
    wave = [...reached].flatMap(linksOf);
  }
  return [...steps.values()];
}

/** Order in time of two items; those without a date come last, ties are the caller's. */
export function compareInTime(dataset: LineageData, a: string, b: string): number {
  const first = dateOf(dataset, a);
  const second = dateOf(dataset, b);
  if (first && second) return compareEdtf(first, second);
  return Number(first === null) - Number(second === null);
}

function sortSteps(dataset: LineageData, steps: readonly LineageStep[], far: 'from' | 'to', near: 'from' | 'to') {
  return steps.toSorted(
    (a, b) =>
      compareInTime(dataset, a.link[far], b.link[far]) ||
      compareInTime(dataset, a.link[near], b.link[near]) ||
      a.depth - b.depth ||
      LINK_TYPES.indexOf(a.link.type) - LINK_TYPES.indexOf(b.link.type) ||
      (a.link.id < b.link.id ? -1 : 1),
  );
}

/**
 * The links of an item both ways, each once, at most `depth` links away, oldest first by the end that lies
 * further off; then by the nearer end, depth, type and id. An area's lineage is that of its statements too;
 * a statement's takes in what prepared its area. A cycle ends where it meets what was seen.
 */
export function lineageOf(dataset: LineageData, id: string, depth: number = LINEAGE_DEPTH): Lineage {
  const linksFrom = (from: string) => dataset.linksFrom.get(from) ?? [];
  const linksTo = (to: string) => dataset.linksTo.get(to) ?? [];
  const item = dataset.items.get(id);
  const own = item?.kind === 'area' ? (dataset.commitmentsByArea.get(id) ?? []).map((statement) => statement.id) : [];
  const roots = [id, ...own];
  const area = item?.kind === 'commitment' ? item.record.area : null;
  const ofArea = area === null ? [] : linksFrom(area).filter((link) => link.type === 'prepared-by');

  const upstream = walk(
    [...roots.flatMap(linksFrom), ...ofArea],
    roots,
    { linksOf: linksFrom, next: (link) => link.to },
    depth,
  );
  const downstream = walk(roots.flatMap(linksTo), roots, { linksOf: linksTo, next: (link) => link.from }, depth);
  return {
    roots,
    upstream: sortSteps(dataset, upstream, 'to', 'from'),
    downstream: sortSteps(dataset, downstream, 'from', 'to'),
  };
}
