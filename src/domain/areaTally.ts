/** What the figures count: records of each area under the values that they have, in rows that a chart and a table share. */
import type { Dataset } from './dataset.ts';
import { isFirm, type Confidence } from './evidence.ts';
import type { Results } from './filterQuestion.ts';
import type { Area } from './schema.ts';
import { WORDING_IDS } from './wordings.ts';

export interface AreaTallyRow {
  readonly area: Area;
  /** Records by column; every column has its number, 0 included. */
  readonly counts: ReadonlyMap<string, number>;
  /** Records of the area, each counted once even where it stands in several columns. */
  readonly total: number;
}

export interface AreaTally {
  /** Columns that hold a record. */
  readonly columns: readonly string[];
  /** One row for each area, in the given order. */
  readonly rows: readonly AreaTallyRow[];
  /** Records by column, each counted once even where it belongs to several areas. */
  readonly totals: ReadonlyMap<string, number>;
  readonly total: number;
}

/** A record as the tally sees it: which areas it belongs to and which columns it stands in. */
export interface TalliedRecord {
  readonly areas: readonly string[];
  readonly columns: readonly string[];
}

/** Column of the events and documents that belong to no presidency. */
export const NO_PRESIDENCY = 'none';

interface Row {
  readonly counts: Map<string, number>;
  total: number;
}

function emptyRow(): Row {
  return { counts: new Map(), total: 0 };
}

function addTo(row: Row | undefined, columns: readonly string[]): void {
  if (!row) return;
  row.total += 1;
  for (const column of columns) row.counts.set(column, (row.counts.get(column) ?? 0) + 1);
}

/** Most records have one area and one column: no set is made for these. */
function distinct(values: readonly string[]): readonly string[] {
  return values.length > 1 ? [...new Set(values)] : values;
}

/** Records outside the given areas, or in none of the columns, are not counted. Columns keep the order of `order`. */
export function tallyByArea(
  areas: readonly Area[],
  order: readonly string[],
  records: Iterable<TalliedRecord>,
): AreaTally {
  const known = new Set(order);
  const rows = new Map(areas.map(({ id }) => [id, emptyRow()]));
  const whole = emptyRow();
  for (const record of records) {
    const own = distinct(record.areas);
    const columns = distinct(record.columns);
    if (!own.some((id) => rows.has(id)) || !columns.some((column) => known.has(column))) continue;
    addTo(whole, columns);
    for (const id of own) addTo(rows.get(id), columns);
  }
  const columns = order.filter((column) => whole.counts.has(column));
  const inOrder = ({ counts }: Row) => new Map(columns.map((column) => [column, counts.get(column) ?? 0]));
  return {
    columns,
    rows: areas.map((area) => {
      const row = rows.get(area.id) ?? emptyRow();
      return { area, counts: inOrder(row), total: row.total };
    }),
    totals: inOrder(whole),
    total: whole.total,
  };
}

/** The column that holds most; of equals the first. `null` when nothing is counted. */
export function largestColumn({ columns, totals }: Pick<AreaTally, 'columns' | 'totals'>): string | null {
  let most: string | null = null;
  for (const column of columns) {
    if (most === null || (totals.get(column) ?? 0) > (totals.get(most) ?? 0)) most = column;
  }
  return most;
}

/** In how many rows a column holds anything. */
export function countRows({ rows }: Pick<AreaTally, 'rows'>, column: string): number {
  return rows.filter(({ counts }) => (counts.get(column) ?? 0) > 0).length;
}

/** A tally and how many records of the selection it leaves out because they rest on too little. */
export interface FigureRows {
  readonly tally: AreaTally;
  readonly leftOut: number;
}

/** Statements of the release's own summary by operative verb, strongest first; those that others report are left out. */
export function wordingByArea({ areas, commitments }: Results): FigureRows {
  const summary = commitments.filter(({ origin }) => origin === 'summary');
  const records = summary.map(({ area, wording }) => ({ areas: area === null ? [] : [area], columns: [wording] }));
  return { tally: tallyByArea(areas, WORDING_IDS, records), leftOut: commitments.length - summary.length };
}

/**
 * Events and documents that name an area, by the presidency they fall under, in the dataset's order, and those
 * under none last. What concerns every area tells none apart and is not counted.
 */
export function presidencyByArea({ areas, entries }: Results, { presidencies }: Dataset): FigureRows {
  const own = entries.filter((entry) => entry.areas !== 'all' && entry.areas.length > 0);
  const known = new Set(presidencies.map(({ id }) => id));
  const records = own
    .filter(({ record }) => isFirm(record.confidence))
    .map(({ areas: named, record }) => ({
      areas: named === 'all' ? [] : named,
      columns: [record.presidency !== undefined && known.has(record.presidency) ? record.presidency : NO_PRESIDENCY],
    }));
  const order = [...presidencies.map(({ id }) => id), NO_PRESIDENCY];
  return { tally: tallyByArea(areas, order, records), leftOut: own.length - records.length };
}

/**
 * Statements, events and documents of an area by the organisations that they name. Columns stand by the number of
 * areas, then of records, then in the dataset's order.
 */
export function organisationByArea({ areas, commitments, entries }: Results, { organisations }: Dataset): FigureRows {
  const records: TalliedRecord[] = [];
  let leftOut = 0;
  const add = (own: readonly string[], columns: readonly string[], confidence: Confidence) => {
    if (own.length === 0 || columns.length === 0) return;
    if (isFirm(confidence)) records.push({ areas: own, columns });
    else leftOut += 1;
  };
  for (const { area, organisations: named, confidence } of commitments) {
    if (area !== null) add([area], named, confidence);
  }
  for (const { areas: own, organisations: named, record } of entries) {
    if (own !== 'all') add(own, named, record.confidence);
  }
  const tally = tallyByArea(
    areas,
    organisations.map(({ id }) => id),
    records,
  );
  const spread = new Map(tally.columns.map((column) => [column, countRows(tally, column)]));
  const compare = (counts: ReadonlyMap<string, number>, a: string, b: string) =>
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
  const columns = tally.columns.toSorted((a, b) => compare(spread, a, b) || compare(tally.totals, a, b));
  return { tally: { ...tally, columns }, leftOut };
}
