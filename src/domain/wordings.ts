/**
 * The operative verbs that a statement can rest on, in descending strength. Strength is this
 * project's reading of diplomatic usage (docs/decisions), never the source's, so a verb is always
 * shown beside it. `strength: null` marks rows that carry no undertaking to rank; among those, `isDashed`
 * sets apart the rows that report an event from the sentences without a verb that could be ranked.
 * `unclassified` is for a verb that is not listed; a page also shows words of a newer format so.
 */
interface WordingDefinition {
  readonly id: string;
  /** 8 (strongest) to 1, or null. */
  readonly strength: number | null;
  readonly isDashed?: boolean;
}

export const WORDINGS = [
  { id: 'commit', strength: 8 },
  { id: 'reaffirm', strength: 7 },
  { id: 'prioritise', strength: 6 },
  { id: 'encourage', strength: 5 },
  { id: 'welcome', strength: 4 },
  { id: 'recognise', strength: 3 },
  { id: 'acknowledge', strength: 2 },
  { id: 'note', strength: 1 },
  { id: 'call', strength: null },
  { id: 'transform', strength: null },
  { id: 'set-terms', strength: null },
  { id: 'statement', strength: null },
  { id: 'held-an-event', strength: null, isDashed: true },
  { id: 'unclassified', strength: null },
] as const satisfies readonly WordingDefinition[];

export type WordingId = (typeof WORDINGS)[number]['id'];
export const WORDING_IDS: readonly WordingId[] = WORDINGS.map((wording) => wording.id);

/** Place on the scale, 8 (strongest) to 1; null for what is not ranked, and for no wording of the registry. */
export function strengthOf(id: string): number | null {
  return WORDINGS.find((wording) => wording.id === id)?.strength ?? null;
}

/** Whether an unranked wording is drawn dashed. */
export function isDashed(id: string): boolean {
  return WORDINGS.some((wording) => wording.id === id && 'isDashed' in wording);
}
