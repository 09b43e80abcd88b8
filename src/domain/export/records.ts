/**
 * A selection as a dataset of its own: the chosen records as they are, and whatever they name, so that
 * the file loads again and every reference in it finds its record. `selection` tells the chosen from the rest.
 */
import { COLLECTION_NAMES } from '#domain/collections.ts';
import { isActive } from '#domain/filter.ts';
import { referencesOf, type Referable } from '#domain/references.ts';
import type { ExportSelection } from './exportSelection.ts';

function shareOne(ids: readonly string[] | 'all', chosen: ReadonlySet<string>): boolean {
  return ids === 'all' ? chosen.size > 0 : ids.some((id) => chosen.has(id));
}

/** Ids of every record that the file holds: the chosen ones, what is said about them, and what those name. */
function idsToKeep({ dataset, filter, results }: ExportSelection): Set<string> {
  const recordById = new Map<string, readonly [Referable, { readonly id: string }]>();
  for (const list of COLLECTION_NAMES) for (const record of dataset[list]) recordById.set(record.id, [list, record]);
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

export function serializeRecords(selection: ExportSelection): string {
  const { dataset, results, sentence, address, schemaAddress } = selection;
  const keep = idsToKeep(selection);
  const file = {
    $schema: schemaAddress,
    selection: {
      description: sentence,
      address,
      areas: results.areas.map(({ id }) => id),
      commitments: results.commitments.map(({ id }) => id),
      entries: results.entries.map(({ id }) => id),
    },
    profile: dataset.profile,
    meeting: dataset.meeting,
    ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, dataset[name].filter(({ id }) => keep.has(id))])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
