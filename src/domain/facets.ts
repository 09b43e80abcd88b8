/**
 * The facets of the filter, as one registry: it drives matching, counts, the URL, the controls and the
 * tests. A facet says which values an area, a statement or an entry has; where it says nothing for a
 * kind of record, that kind is reached through its areas (see filter.ts).
 */
import { yearsOf } from './edtf.ts';
import { ENTRY_KINDS } from './entryKinds.ts';
import type { Entry } from './entries.ts';
import { CONFIDENCES } from './evidence.ts';
import type { Dataset } from './dataset.ts';
import { ORIGINS } from './origins.ts';
import type { Area, Commitment, Text } from './schema.ts';
import { WORDING_IDS } from './wordings.ts';

/** What an option's count counts: areas, statements, entries, or statements and entries together. */
export type CountUnit = 'areas' | 'commitments' | 'entries' | 'records';

export interface FacetDefinition {
  readonly id: string;
  readonly unit: CountUnit;
  /** How near at hand the control is: always open, in the bar, or behind "more". */
  readonly reach: 'open' | 'bar' | 'more';
  /** Every value the dataset offers, in the order the reader meets them. */
  readonly values: (dataset: Dataset) => readonly string[];
  /** The value's name where the data gives it; otherwise the interface's own words name it. */
  readonly text?: (dataset: Dataset, value: string) => Text | undefined;
  readonly ofArea?: (area: Area) => readonly string[];
  readonly ofCommitment?: (commitment: Commitment) => readonly string[];
  readonly ofEntry?: (entry: Entry) => readonly string[];
}

function textById(records: readonly { readonly id: string; readonly name: Text }[], id: string): Text | undefined {
  return records.find((record) => record.id === id)?.name;
}

function present<Value extends string>(order: readonly Value[], used: Iterable<string>): Value[] {
  const found = new Set(used);
  return order.filter((value) => found.has(value));
}

const REGISTRY = [
  {
    id: 'track',
    unit: 'areas',
    reach: 'open',
    values: (dataset) => dataset.tracks.map((track) => track.id),
    text: (dataset, value) => textById(dataset.tracks, value),
    ofArea: (area) => [area.track],
  },
  {
    id: 'wording',
    unit: 'commitments',
    reach: 'bar',
    values: (dataset) =>
      present(
        WORDING_IDS,
        dataset.commitments.map((commitment) => commitment.wording),
      ),
    ofCommitment: (commitment) => [commitment.wording],
  },
  {
    id: 'origin',
    unit: 'commitments',
    reach: 'more',
    values: (dataset) =>
      present(
        ORIGINS,
        dataset.commitments.map((commitment) => commitment.origin),
      ),
    ofCommitment: (commitment) => [commitment.origin],
  },
  {
    id: 'area',
    unit: 'commitments',
    reach: 'bar',
    values: (dataset) => dataset.areas.map((area) => area.id),
    text: (dataset, value) => dataset.areas.find((area) => area.id === value)?.shortTitle,
    ofArea: (area) => [area.id],
  },
  {
    id: 'kind',
    unit: 'entries',
    reach: 'bar',
    values: (dataset) =>
      present(
        ENTRY_KINDS,
        dataset.entries.map((entry) => entry.kind),
      ),
    ofEntry: (entry) => [entry.kind],
  },
  {
    id: 'year',
    unit: 'entries',
    reach: 'bar',
    values: (dataset) =>
      [...new Set(dataset.entries.flatMap((entry) => yearsOf(entry.date)))]
        .toSorted((a, b) => a - b)
        .map((year) => String(year)),
    ofEntry: (entry) => yearsOf(entry.date).map((year) => String(year)),
  },
  {
    id: 'organisation',
    unit: 'records',
    reach: 'bar',
    values: (dataset) => dataset.organisations.map((organisation) => organisation.id),
    text: (dataset, value) => dataset.organisations.find((organisation) => organisation.id === value)?.shortName,
    ofCommitment: (commitment) => commitment.organisations,
    ofEntry: (entry) => entry.organisations,
  },
  {
    id: 'presidency',
    unit: 'entries',
    reach: 'more',
    values: (dataset) => dataset.presidencies.map((presidency) => presidency.id),
    text: (dataset, value) => textById(dataset.presidencies, value),
    ofEntry: (entry) => (entry.record.presidency === undefined ? [] : [entry.record.presidency]),
  },
  {
    id: 'release',
    unit: 'entries',
    reach: 'more',
    values: () => ['named', 'context'],
    ofEntry: (entry) => [entry.isInRelease ? 'named' : 'context'],
  },
  {
    id: 'confidence',
    unit: 'records',
    reach: 'more',
    values: () => CONFIDENCES,
    ofCommitment: (commitment) => [commitment.confidence],
    ofEntry: (entry) => [entry.record.confidence],
  },
] as const satisfies readonly FacetDefinition[];

export type FacetId = (typeof REGISTRY)[number]['id'];
export type Facet = FacetDefinition & { readonly id: FacetId };

/** Values are gathered from every record, and asked for with every count and address: once for each dataset. */
function gatheredOnce({ values, ...facet }: Facet): Facet {
  const gathered = new WeakMap<Dataset, readonly string[]>();
  return {
    ...facet,
    values: (dataset) => {
      const known = gathered.get(dataset) ?? values(dataset);
      gathered.set(dataset, known);
      return known;
    },
  };
}

/** Every facet, in the order of controls and of parameters in an address. */
export const FACETS: readonly Facet[] = REGISTRY.map(gatheredOnce);

export const FACET_IDS: readonly FacetId[] = FACETS.map((facet) => facet.id);

/** The facets that this dataset has a value for: without one there is nothing to choose. */
export function facetsWithin(dataset: Dataset): readonly Facet[] {
  return FACETS.filter((facet) => facet.values(dataset).length > 0);
}

export function facetById(id: FacetId): Facet {
  const facet = FACETS.find((candidate) => candidate.id === id);
  if (!facet) throw new RangeError(`no facet "${id}"`);
  return facet;
}
