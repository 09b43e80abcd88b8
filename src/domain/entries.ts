/** Entries: what stands on the timeline, events and documents alike, in one order. */
import { compareEdtf, parseEdtf, type EdtfDate } from './edtf.ts';
import type { EntryKind } from './entryKinds.ts';
import type { Areas, DocumentRecord, EventRecord } from './schema.ts';

interface EntryBase {
  readonly id: string;
  readonly kind: EntryKind;
  readonly date: EdtfDate;
  readonly areas: Areas;
  readonly organisations: readonly string[];
  /** Named by the release, at least in part, or the release itself; the rest, what it only points to included, is context. */
  readonly isInRelease: boolean;
}

export type Entry =
  | (EntryBase & { readonly type: 'event'; readonly record: EventRecord })
  | (EntryBase & { readonly type: 'document'; readonly record: DocumentRecord });

function requireDate(id: string, text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new RangeError(`${id}: "${text}" is not a date of this format`);
  return date;
}

type KnownAreas = (areas: Areas) => Areas;

function eventEntry(record: EventRecord, known: KnownAreas): Entry {
  return {
    type: 'event',
    id: record.id,
    kind: record.kind,
    date: requireDate(record.id, record.date),
    areas: known(record.areas),
    organisations: record.organisations,
    isInRelease: record.inRelease === 'named',
    record,
  };
}

function documentEntry(record: DocumentRecord, known: KnownAreas): Entry {
  return {
    type: 'document',
    id: record.id,
    kind: 'document',
    date: requireDate(record.id, record.date),
    areas: known(record.areas),
    organisations: record.issuers,
    isInRelease: record.inRelease !== undefined && record.inRelease !== 'no',
    record,
  };
}

/** Earliest possible day first, then the finer date, then the id, so that the order never depends on the input's. */
export function compareEntries(a: Entry, b: Entry): number {
  const byDate = compareEdtf(a.date, b.date);
  if (byDate !== 0) return byDate;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * All events and documents in the order of `compareEntries`; each keeps those of its areas that are in `areaIds`.
 * @throws {RangeError} for a date outside the format; a validated dataset has none.
 */
export function toEntries(
  events: readonly EventRecord[],
  documents: readonly DocumentRecord[],
  areaIds: ReadonlySet<string>,
): Entry[] {
  const known: KnownAreas = (areas) => (areas === 'all' ? areas : areas.filter((id) => areaIds.has(id)));
  return [
    ...events.map((record) => eventEntry(record, known)),
    ...documents.map((record) => documentEntry(record, known)),
  ].toSorted(compareEntries);
}

export function concernsArea(areas: Areas, areaId: string): boolean {
  return areas === 'all' || areas.includes(areaId);
}

/** Entries that name the area itself, not those that concern every area. */
export function isOwnEntryOf(entry: Entry, areaId: string): boolean {
  return entry.areas !== 'all' && entry.areas.includes(areaId);
}
