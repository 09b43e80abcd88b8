/**
 * A selection as a dataset of its own: the chosen records as they are, and whatever they name, so that
 * the file loads again and every reference in it finds its record. `selection` tells the chosen from the rest.
 */
import { isActive } from '#domain/filter.ts';
import { referencesOf, type Referable } from '#domain/references.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import type { ExportSelection } from './exportSelection.ts';

/** The collections in the order of the file. */
const LISTS = [
  'tracks',
  'presidencies',
  'areas',
  'commitments',
  'interventions',
  'events',
  'documents',
  'organisations',
  'people',
  'sources',
  'links',
  'notes',
  'glossary',
  'questions',
] as const satisfies readonly (keyof DatasetRecords)[];

function shareOne(ids: readonly string[] | 'all', chosen: ReadonlySet<string>): boolean {
  return ids === 'all' ? chosen.size > 0 : ids.some((id) => chosen.has(id));
}

/** Ids of every record that the file holds: the chosen ones, what is said about them, and what those name. */
function idsToKeep({ dataset, filter, results }: ExportSelection): Set<string> {
  const recordById = new Map<string, readonly [Referable, { readonly id: string }]>();
  for (const list of LISTS) for (const record of dataset[list]) recordById.set(record.id, [list, record]);
  const keep = new Set<string>();
  const add = (id: string) => {
    const found = recordById.get(id);
    if (!found || keep.has(id)) return;
    keep.add(id);
    const [list, record] = found;
    for (const reference of referencesOf(list, record)) add(reference.id);
  };
  const areas = new Set(results.areas.map(({ id }) => id));
  const chosen = new Set([
    ...areas,
    ...results.commitments.map(({ id }) => id),
    ...results.entries.map(({ id }) => id),
  ]);
  for (const id of chosen) add(id);
  for (const reference of referencesOf('meeting', dataset.meeting)) add(reference.id);
  for (const track of dataset.tracks) if (results.areas.some((area) => area.track === track.id)) add(track.id);
  for (const intervention of dataset.interventions) if (shareOne(intervention.areas, areas)) add(intervention.id);
  for (const note of dataset.notes) if (shareOne(note.about, chosen)) add(note.id);
  for (const link of dataset.links) if (keep.has(link.from) && keep.has(link.to)) add(link.id);
  // Abbreviations explain whatever stands in the texts; without a filter the file is the whole dataset.
  for (const id of isActive(filter) ? dataset.glossary.map((entry) => entry.id) : recordById.keys()) add(id);
  return keep;
}

type Subset = { readonly [Name in (typeof LISTS)[number]]: DatasetRecords[Name] };

function pick({ dataset }: ExportSelection, keep: ReadonlySet<string>): Subset {
  const kept = <Kept extends { readonly id: string }>(records: readonly Kept[]) =>
    records.filter(({ id }) => keep.has(id));
  return {
    tracks: kept(dataset.tracks),
    presidencies: kept(dataset.presidencies),
    areas: kept(dataset.areas),
    commitments: kept(dataset.commitments),
    interventions: kept(dataset.interventions),
    events: kept(dataset.events),
    documents: kept(dataset.documents),
    organisations: kept(dataset.organisations),
    people: kept(dataset.people),
    sources: kept(dataset.sources),
    links: kept(dataset.links),
    notes: kept(dataset.notes),
    glossary: kept(dataset.glossary),
    questions: kept(dataset.questions),
  };
}

export function serializeRecords(selection: ExportSelection): string {
  const { dataset, results, sentence, address } = selection;
  const file = {
    selection: {
      description: sentence,
      address,
      areas: results.areas.map(({ id }) => id),
      commitments: results.commitments.map(({ id }) => id),
      entries: results.entries.map(({ id }) => id),
    },
    profile: dataset.profile,
    meeting: dataset.meeting,
    ...pick(selection, idsToKeep(selection)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
