/** What the figures count: records of each area under the values that they have, in rows that a chart and a table share. */
import type { Dataset } from './dataset.ts';
import { isFirm } from './evidence.ts';
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

/** Records outside the given areas, or in none of the columns, are not counted. Columns keep the order of `order`. */
export function tallyByArea(
  areas: readonly Area[],
  order: readonly string[],
  records: readonly TalliedRecord[],
): AreaTally {
  const inAreas = new Set(areas.map((area) => area.id));
  const inColumns = new Set(order);
  const counted = records.filter(
    (record) => record.areas.some((id) => inAreas.has(id)) && record.columns.some((column) => inColumns.has(column)),
  );
  const used = new Set(counted.flatMap((record) => record.columns));
  const columns = order.filter((column) => used.has(column));
  const toRow = () => ({ counts: new Map(columns.map((column) => [column, 0])), total: 0 });
  const rows = new Map(areas.map((area) => [area.id, toRow()]));
  const whole = toRow();
  const add = (row: { counts: Map<string, number>; total: number }, own: ReadonlySet<string>) => {
    row.total += 1;
    for (const column of own) {
      const count = row.counts.get(column);
      if (count !== undefined) row.counts.set(column, count + 1);
    }
  };
  for (const record of counted) {
    const own = new Set(record.columns);
    add(whole, own);
    for (const id of new Set(record.areas)) {
      const row = rows.get(id);
      if (row) add(row, own);
    }
  }
  return {
    columns,
    rows: areas.map((area) => ({ area, ...(rows.get(area.id) ?? toRow()) })),
    totals: whole.counts,
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
  const naming = [
    ...commitments.map((record) => ({
      isLeftOut: !isFirm(record.confidence),
      areas: record.area === null ? [] : [record.area],
      columns: record.organisations,
    })),
    ...entries.map((entry) => ({
      isLeftOut: !isFirm(entry.record.confidence),
      areas: entry.areas === 'all' ? [] : entry.areas,
      columns: entry.organisations,
    })),
  ].filter((record) => record.areas.length > 0 && record.columns.length > 0);
  const records = naming.filter(({ isLeftOut }) => !isLeftOut);
  const tally = tallyByArea(
    areas,
    organisations.map(({ id }) => id),
    records,
  );
  const columns = tally.columns.toSorted(
    (a, b) => countRows(tally, b) - countRows(tally, a) || (tally.totals.get(b) ?? 0) - (tally.totals.get(a) ?? 0),
  );
  return { tally: { ...tally, columns }, leftOut: naming.length - records.length };
}
