/** The figure "wording by area": how often each verb stands among an area's statements. */
import type { Area, Commitment } from './schema.ts';
import { WORDINGS, type WordingId } from './wordings.ts';

export interface WordingRow {
  readonly area: Area;
  /** Statements by verb; every verb of `wordings` has its number, 0 included. */
  readonly counts: ReadonlyMap<WordingId, number>;
  readonly total: number;
}

export interface WordingFigure {
  /** Verbs that occur, strongest first, then those that are not ranked. */
  readonly wordings: readonly WordingId[];
  /** One row for each area, in the given order. */
  readonly rows: readonly WordingRow[];
  readonly totals: ReadonlyMap<WordingId, number>;
  readonly total: number;
}

/** Statements outside the given areas are not counted. */
export function wordingByArea(areas: readonly Area[], commitments: readonly Commitment[]): WordingFigure {
  const inAreas = new Set(areas.map((area) => area.id));
  const counted = commitments.filter(({ area }) => area !== null && inAreas.has(area));
  const used = new Set(counted.map(({ wording }) => wording));
  const wordings = WORDINGS.map(({ id }) => id).filter((id) => used.has(id));
  const countIn = (own: readonly Commitment[]) =>
    new Map(wordings.map((id) => [id, own.filter(({ wording }) => wording === id).length]));
  return {
    wordings,
    rows: areas.map((area) => {
      const own = counted.filter((commitment) => commitment.area === area.id);
      return { area, counts: countIn(own), total: own.length };
    }),
    totals: countIn(counted),
    total: counted.length,
  };
}

/** The verb that stands most often; of equals the stronger. `null` when nothing is counted. */
export function mostFrequentWording({ wordings, totals }: WordingFigure): WordingId | null {
  let most: WordingId | null = null;
  for (const id of wordings) {
    if (most === null || (totals.get(id) ?? 0) > (totals.get(most) ?? 0)) most = id;
  }
  return most;
}
