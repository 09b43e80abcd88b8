/** Areas side by side: the same fields of each, and which of them differ. */
import type { Dataset } from './dataset.ts';
import { concernsArea, type Entry } from './entries.ts';
import { resultsOfArea } from './areaResults.ts';
import type { Results } from './filterQuestion.ts';
import type { Area, Commitment, Intervention, Organisation, Text } from './schema.ts';
import { tallyWordings, type WordingCount } from './wordingTally.ts';

/** The rows of the comparison, in their order. */
export const COMPARE_FIELDS = [
  'summary',
  'statements',
  'events',
  'documents',
  'organisations',
  'interventions',
  'targets',
  'notes',
] as const;
export type CompareField = (typeof COMPARE_FIELDS)[number];

export interface AreaProfile {
  readonly area: Area;
  readonly summary: Text;
  /** Its statements by verb, strongest first. */
  readonly statements: readonly WordingCount[];
  readonly events: readonly Entry[];
  readonly documents: readonly Entry[];
  /** Those that its statements, events and documents name. */
  readonly organisations: readonly Organisation[];
  readonly interventions: readonly Intervention[];
  /** By when its statements want something reached; each with the statement's id. */
  readonly targets: readonly (NonNullable<Commitment['target']> & { readonly id: string })[];
  /** How many notes there are about the area and its statements. */
  readonly notes: number;
}

/** One area as far as the results show it; interventions and notes are no matter of the filter. */
export function profileOf(dataset: Dataset, results: Results, area: Area): AreaProfile {
  const { commitments, entries } = resultsOfArea(results, area.id);
  const named = new Set([...commitments, ...entries].flatMap(({ organisations }) => organisations));
  const about = [area, ...commitments].flatMap(({ id }) => dataset.notesByRecord.get(id) ?? []);
  return {
    area,
    summary: area.summary,
    statements: tallyWordings(commitments),
    events: entries.filter(({ type }) => type === 'event'),
    documents: entries.filter(({ type }) => type === 'document'),
    organisations: dataset.organisations.filter(({ id }) => named.has(id)),
    interventions: dataset.interventions.filter(({ areas }) => concernsArea(areas, area.id)),
    targets: commitments.flatMap(({ id, target }) => (target ? [{ ...target, id }] : [])),
    notes: new Set(about.map(({ id }) => id)).size,
  };
}

/** A field's content as text that is equal where the content is. */
function contentOf(profile: AreaProfile, field: CompareField): string {
  switch (field) {
    case 'summary':
      return JSON.stringify(Object.entries(profile.summary).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    case 'statements':
      return JSON.stringify(profile.statements.map(({ wording, count }) => [wording, count]));
    case 'notes':
      return String(profile.notes);
    case 'targets':
      return JSON.stringify(profile.targets.map(({ date }) => date));
    default:
      return JSON.stringify(profile[field].map(({ id }) => id));
  }
}

/** The fields in which not all areas are alike, in the order of COMPARE_FIELDS; none for fewer than two areas. */
export function differingFields(profiles: readonly AreaProfile[]): CompareField[] {
  return COMPARE_FIELDS.filter((field) => new Set(profiles.map((profile) => contentOf(profile, field))).size > 1);
}
