/**
 * Lineage: the typed links of an item followed both ways. A link's `from` rests on its `to`, so upstream
 * follows links from an item to what it stands on, downstream to what later stands on it.
 */
import type { Dataset } from './dataset.ts';
import { compareEdtf } from './edtf.ts';
import { dateOf } from './itemText.ts';
import { LINK_TYPES } from './linkTypes.ts';
import type { Areas, Link } from './schema.ts';

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
  /** Whether the links run from what is held to its holder, as from a declaration to the meeting that adopted it. */
  readonly isTowardsHolders: boolean;
}

const isHolding = ({ type }: Link) => type === 'adopted-at' || type === 'annexed-to';

/** The areas of an item; empty for one outside the areas, or unknown. */
function areasOf(dataset: LineageData, id: string): Areas {
  const item = dataset.items.get(id);
  if (item?.kind === 'area') return [id];
  if (item?.kind === 'commitment') return item.record.area === null ? [] : [item.record.area];
  return dataset.entryById.get(id)?.areas ?? [];
}

/** What concerns every area shares none in particular, except with a start that is itself about all of them. */
function sharesArea(start: Areas, reached: Areas): boolean {
  if (start === 'all') return reached === 'all' || reached.length > 0;
  return reached !== 'all' && reached.some((area) => start.includes(area));
}

/**
 * Every first link counts. Beyond, the walk stays with the areas of the start: it follows a link only from and to
 * a record that shares one, or to a holder or what is held there where that names no areas of its own. What
 * holds a record stands on much that has nothing to do with it, so from a holder only its own holder follows.
 */
function walk(dataset: LineageData, first: readonly Link[], roots: readonly string[], way: Direction, depth: number) {
  const [start] = roots;
  const startAreas = start === undefined ? [] : areasOf(dataset, start);
  const shares = (id: string) => sharesArea(startAreas, areasOf(dataset, id));
  const namesAreas = (areas: Areas) => areas !== 'all' && areas.length > 0;
  const leadsOn = (link: Link) =>
    shares(way.next(link)) || (isHolding(link) && !namesAreas(areasOf(dataset, way.next(link))));

  const steps = new Map<string, LineageStep>();
  const followed = new Set(roots);
  const holders = new Set<string>();
  let wave = first;
  for (let level = 1; level <= depth && wave.length > 0; level += 1) {
    const onward: Link[] = [];
    for (const link of wave) {
      if (!steps.has(link.id)) steps.set(link.id, { link, depth: level });
      const id = way.next(link);
      if (followed.has(id)) continue;
      if (way.isTowardsHolders && isHolding(link)) {
        if (!holders.has(id)) onward.push(...way.linksOf(id).filter((next) => isHolding(next) && leadsOn(next)));
        holders.add(id);
      } else if (shares(id)) {
        onward.push(...way.linksOf(id).filter(leadsOn));
        followed.add(id);
      }
    }
    wave = onward;
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
 * a statement's takes in what prepared its area. A cycle ends where it meets what was seen. Links beyond the
 * first lead only where the areas of the item lead, so that no item claims what belongs to another.
 */
export function lineageOf(dataset: LineageData, id: string, depth: number = LINEAGE_DEPTH): Lineage {
  const linksFrom = (from: string) => dataset.linksFrom.get(from) ?? [];
  const linksTo = (to: string) => dataset.linksTo.get(to) ?? [];
  const item = dataset.items.get(id);
  const own = item?.kind === 'area' ? (dataset.commitmentsByArea.get(id) ?? []).map((statement) => statement.id) : [];
  const roots = [id, ...own];
  const area = item?.kind === 'commitment' ? item.record.area : null;
  const ofArea = area === null ? [] : linksFrom(area).filter((link) => link.type === 'prepared-by');

  const back: Direction = { linksOf: linksFrom, next: (link) => link.to, isTowardsHolders: true };
  const on: Direction = { linksOf: linksTo, next: (link) => link.from, isTowardsHolders: false };
  const upstream = walk(dataset, [...roots.flatMap(linksFrom), ...ofArea], roots, back, depth);
  const downstream = walk(dataset, roots.flatMap(linksTo), roots, on, depth);
  return {
    roots,
    upstream: sortSteps(dataset, upstream, 'to', 'from'),
    downstream: sortSteps(dataset, downstream, 'from', 'to'),
  };
}
