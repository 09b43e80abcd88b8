/** A validated dataset with the look-ups that the page needs. Built once per load; never changed. */
import { toEntries, type Entry } from './entries.ts';
import type {
  Area,
  Citation,
  Commitment,
  DatasetRecords,
  DocumentRecord,
  EventRecord,
  Intervention,
  Link,
  Note,
  Organisation,
  Person,
  Source,
  Track,
} from './schema.ts';

/** A record that an address can open, with the kind that decides how it is shown. */
export type Item =
  | { readonly kind: 'area'; readonly record: Area }
  | { readonly kind: 'commitment'; readonly record: Commitment }
  | { readonly kind: 'intervention'; readonly record: Intervention }
  | { readonly kind: 'event'; readonly record: EventRecord }
  | { readonly kind: 'document'; readonly record: DocumentRecord }
  | { readonly kind: 'organisation'; readonly record: Organisation }
  | { readonly kind: 'person'; readonly record: Person }
  | { readonly kind: 'source'; readonly record: Source };

export type ItemKind = Item['kind'];

export interface Dataset extends DatasetRecords {
  readonly items: ReadonlyMap<string, Item>;
  readonly idByCode: ReadonlyMap<string, string>;
  /** Today's id of a record by each id that it once had: addresses that were published keep working. */
  readonly idByFormerId: ReadonlyMap<string, string>;
  readonly trackById: ReadonlyMap<string, Track>;
  readonly entries: readonly Entry[];
  readonly entryById: ReadonlyMap<string, Entry>;
  /** Statements by area id, in file order; statements outside the areas stand under `null`. */
  readonly commitmentsByArea: ReadonlyMap<string | null, readonly Commitment[]>;
  readonly notesByRecord: ReadonlyMap<string, readonly Note[]>;
  readonly linksFrom: ReadonlyMap<string, readonly Link[]>;
  readonly linksTo: ReadonlyMap<string, readonly Link[]>;
  /** Items that cite a source, by source id, in the order of `items`. */
  readonly restingOnSource: ReadonlyMap<string, readonly Item[]>;
}

function groupBy<Key, Value>(values: readonly Value[], keysOf: (value: Value) => Iterable<Key>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

function toItems(records: DatasetRecords): Item[] {
  return [
    ...records.areas.map((record) => ({ kind: 'area', record }) as const),
    ...records.commitments.map((record) => ({ kind: 'commitment', record }) as const),
    ...records.interventions.map((record) => ({ kind: 'intervention', record }) as const),
    ...records.events.map((record) => ({ kind: 'event', record }) as const),
    ...records.documents.map((record) => ({ kind: 'document', record }) as const),
    ...records.organisations.map((record) => ({ kind: 'organisation', record }) as const),
    ...records.people.map((record) => ({ kind: 'person', record }) as const),
    ...records.sources.map((record) => ({ kind: 'source', record }) as const),
  ];
}

/** Every citation of an item: its own, what bears it out, and for an area its other titles. */
export function citationsOf(item: Item): readonly Citation[] {
  switch (item.kind) {
    case 'source':
      return [];
    case 'commitment':
      return [...item.record.sources, ...(item.record.borneOutBy ?? [])];
    case 'area':
      return [...item.record.sources, ...(item.record.otherTitles ?? []).flatMap((title) => title.sources)];
    default:
      return item.record.sources;
  }
}

/** The tracks as given, then one for each id that only areas name: no area may be lost with its track. */
function toTracks({ tracks, areas }: DatasetRecords): Track[] {
  const known = new Set(tracks.map((track) => track.id));
  const unknown = new Set(areas.map((area) => area.track).filter((id) => !known.has(id)));
  return [...tracks, ...[...unknown].map((id) => ({ id, code: '', numeral: '?', name: { und: id } }))];
}

/**
 * Indexes a validated dataset. Keeps every record; references to unknown ids simply find nothing. What
 * names only areas that are not there stands outside the areas, so that it is still shown.
 */
export function indexDataset(given: DatasetRecords): Dataset {
  const areaIds = new Set(given.areas.map((area) => area.id));
  const records: DatasetRecords = {
    ...given,
    tracks: toTracks(given),
    commitments: given.commitments.map((commitment) =>
      commitment.area === null || areaIds.has(commitment.area) ? commitment : { ...commitment, area: null },
    ),
  };
  const items = toItems(records);
  let restingOnSource: Dataset['restingOnSource'] | undefined;
  const entries = toEntries(records.events, records.documents, areaIds);
  return {
    ...records,
    items: new Map(items.map((item) => [item.record.id, item])),
    idByCode: new Map(items.map((item) => [item.record.code.toLowerCase(), item.record.id])),
    idByFormerId: new Map((records.profile.renamed ?? []).map(({ from, to }) => [from, to])),
    trackById: new Map(records.tracks.map((track) => [track.id, track])),
    entries,
    entryById: new Map(entries.map((entry) => [entry.id, entry])),
    commitmentsByArea: groupBy(records.commitments, (commitment) => [commitment.area]),
    notesByRecord: groupBy(records.notes, (note) => note.about),
    linksFrom: groupBy(records.links, (link) => [link.from]),
    linksTo: groupBy(records.links, (link) => [link.to]),
    // Goes through every citation, and only the pages of sources ask.
    get restingOnSource() {
      restingOnSource ??= groupBy(items, (item) => new Set(citationsOf(item).map((citation) => citation.source)));
      return restingOnSource;
    },
  };
}

/** The area with this id, if the dataset has one. */
export function areaById(dataset: Dataset, id: string): Area | undefined {
  const item = dataset.items.get(id);
  return item?.kind === 'area' ? item.record : undefined;
}

/** Areas grouped under their tracks, both in file order. Tracks without areas are left out. */
export function areasByTrack(dataset: Dataset, areas: readonly Area[]): { track: Track; areas: Area[] }[] {
  return dataset.tracks
    .map((track) => ({ track, areas: areas.filter((area) => area.track === track.id) }))
    .filter((group) => group.areas.length > 0);
}
