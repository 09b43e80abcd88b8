/**
 * The lineage of one item as a small drawing: a row for each event, document or area in the order of
 * time, a mark as wide as its date is known, and a line from each to what it stands on. Positions across
 * are percent of the width, so that the drawing needs no measuring.
 */
import type { Dataset } from './dataset.ts';
import { isApproximate, isUncertain, toDay, yearOfDay } from './edtf.ts';
import { dateOf } from './itemText.ts';
import { compareInTime, type Lineage, type LineageData } from './lineage.ts';
import { positionOf, yearTicks, type TimeAxis, type YearTick } from './timeAxis.ts';
import { markForm, type MarkForm } from './timelineMarks.ts';

/** More rows than this are no small picture: links further off are left to the sentences. */
export const MOST_ROWS = 9;

export interface LineageRow {
  readonly id: string;
  readonly isSelf: boolean;
  /** Left edge, width and middle of the mark, in percent. */
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly form: MarkForm;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

/** Row numbers: `younger` stands on `older`. */
export interface LineageEdge {
  readonly younger: number;
  readonly older: number;
}

export interface LineagePicture {
  readonly rows: readonly LineageRow[];
  readonly edges: readonly LineageEdge[];
  readonly years: readonly YearTick[];
}

type PictureData = LineageData & Pick<Dataset, 'profile'>;

/** Statements stand in the picture as their area, and the item's own statements as the item. */
function standsAs(dataset: PictureData, id: string, self: string, roots: readonly string[]): string {
  if (roots.includes(id)) return self;
  const item = dataset.items.get(id);
  if (item?.kind !== 'commitment' || item.record.area === null) return id;
  const ownArea = dataset.items.get(self);
  if (ownArea?.kind === 'commitment' && ownArea.record.area === item.record.area) return self;
  return item.record.area;
}

function toAxis(dataset: PictureData, ids: readonly string[]): TimeAxis {
  const dates = ids.flatMap((id) => dateOf(dataset, id) ?? []);
  const first = Math.min(...dates.map((date) => date.earliest).filter(Number.isFinite));
  const last = Math.max(...dates.map((date) => date.latest).filter(Number.isFinite));
  const from = Number(dataset.profile.span.from.slice(0, 4));
  const to = Number(dataset.profile.span.to.slice(0, 4));
  const firstYear = Number.isFinite(first) ? Math.min(from, yearOfDay(first)) : from;
  const lastYear = Number.isFinite(last) ? Math.max(to, yearOfDay(last)) : to;
  return { from: toDay(firstYear, 1, 1), to: toDay(lastYear, 12, 31), width: 100 };
}

interface Tie {
  readonly younger: string;
  readonly older: string;
  readonly depth: number;
}

function toTies(dataset: PictureData, id: string, { roots, upstream, downstream }: Lineage): Tie[] {
  const own = dataset.items.get(id);
  const area = own?.kind === 'commitment' ? own.record.area : null;
  const nameFor = (end: string) => (end === area ? id : standsAs(dataset, end, id, roots));
  return [...upstream, ...downstream]
    .map(({ link, depth }) => ({ younger: nameFor(link.from), older: nameFor(link.to), depth }))
    .filter((tie) => tie.younger !== tie.older);
}

function withinRows(id: string, ties: readonly Tie[]): Tie[] {
  const kept = [1, 2, 3].map((depth) => ties.filter((tie) => tie.depth <= depth));
  const fits = (candidate: readonly Tie[]) =>
    new Set([id, ...candidate.flatMap((tie) => [tie.younger, tie.older])]).size <= MOST_ROWS;
  return kept.findLast(fits) ?? [];
}

/** The picture of an item's lineage, or `null` where nothing stands apart from the item in time. */
export function pictureLineage(dataset: PictureData, id: string, lineage: Lineage): LineagePicture | null {
  const ties = withinRows(id, toTies(dataset, id, lineage));
  const ids = [...new Set([id, ...ties.flatMap((tie) => [tie.younger, tie.older])])]
    .filter((candidate) => dateOf(dataset, candidate) !== null)
    .toSorted((a, b) => compareInTime(dataset, a, b) || Number(a === id) - Number(b === id) || (a < b ? -1 : 1));
  if (ids.length < 2 || !ids.includes(id)) return null;

  const axis = toAxis(dataset, ids);
  const rows = ids.flatMap((rowId): LineageRow[] => {
    const date = dateOf(dataset, rowId);
    if (!date) return [];
    const x = positionOf(axis, Math.max(date.earliest, axis.from));
    const end = positionOf(axis, Math.min(date.latest, axis.to) + 1);
    return [
      {
        id: rowId,
        isSelf: rowId === id,
        x,
        width: end - x,
        middle: (x + end) / 2,
        form: markForm(date),
        isUncertain: isUncertain(date),
        isApproximate: isApproximate(date),
      },
    ];
  });
  if (rows.every((row) => row.middle === rows[0]?.middle)) return null;
  const rowOf = new Map(rows.map((row, index) => [row.id, index]));
  const edges = new Map<string, LineageEdge>();
  for (const tie of ties) {
    const younger = rowOf.get(tie.younger);
    const older = rowOf.get(tie.older);
    if (younger !== undefined && older !== undefined) edges.set(`${younger} ${older}`, { younger, older });
  }
  return { rows, edges: [...edges.values()], years: yearTicks(axis) };
}
