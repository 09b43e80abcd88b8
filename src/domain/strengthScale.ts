/** The scale of operative verbs as one dataset uses it, and a verb's place on it. */
import type { Commitment } from './schema.ts';
import { WORDINGS, type WordingId } from './wordings.ts';

export interface ScaleStep {
  readonly id: WordingId;
  readonly strength: number;
}

/** The ranked verbs that the statements use, strongest first. */
export function strengthScale(commitments: readonly Pick<Commitment, 'wording'>[]): ScaleStep[] {
  const used = new Set(commitments.map((commitment) => commitment.wording));
  return WORDINGS.flatMap(({ id, strength }) => (strength !== null && used.has(id) ? [{ id, strength }] : []));
}

/** A verb's step on the scale, from 1 for the strongest; `null` for a verb that is not ranked. */
export function stepOn(scale: readonly ScaleStep[], wording: WordingId): number | null {
  const index = scale.findIndex((step) => step.id === wording);
  return index < 0 ? null : index + 1;
}
