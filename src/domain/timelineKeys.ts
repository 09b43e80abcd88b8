/**
 * Moving through the drawing by keyboard: which stop follows which. Left and right follow time through
 * every lane, up and down go to the nearest in time of the next lane.
 */
import type { Day, EdtfDate } from './edtf.ts';
import { ENTRY_KINDS, type EntryKind } from './entryKinds.ts';
import type { Entry } from './entries.ts';
import type { TimelineLayout } from './timelineLayout.ts';

/** A mark or a cluster that the keyboard can reach. */
export interface Stop {
  readonly id: string;
  readonly kind: EntryKind;
  readonly day: Day;
  /** Ids of the entries it stands for. */
  readonly members: readonly string[];
}

export type Move = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

const MOVES: ReadonlyMap<string, Move> = new Map([
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** The move that a key asks for (`KeyboardEvent.key`), if it asks for one. */
export function moveOfKey(key: string): Move | null {
  return MOVES.get(key) ?? null;
}

/** The first day that is known of a date; for one that is open at its start, its last. */
function anchorDay(date: EdtfDate): Day {
  return Number.isFinite(date.earliest) ? date.earliest : date.latest;
}

/** The stop of an entry that has a mark of its own. */
export function stopOfEntry({ id, kind, date }: Entry): Stop {
  return { id, kind, day: anchorDay(date), members: [id] };
}

/** Id of a cluster's stop: that of the first entry behind it, marked so that it is no entry's own. */
export function clusterId(entries: readonly Entry[]): string {
  return `more:${entries[0]?.id ?? ''}`;
}

function stopOfCluster(entries: readonly Entry[]): Stop[] {
  const [first] = entries;
  return first ? [{ ...stopOfEntry(first), id: clusterId(entries), members: entries.map(({ id }) => id) }] : [];
}

/** Every stop of a layout in the order of `entries`, which is that of time. */
export function toStops(layout: TimelineLayout, entries: readonly Entry[]): Stop[] {
  const order = new Map(entries.map((entry, index) => [entry.id, index]));
  const rank = (stop: Stop) => order.get(stop.members[0] ?? '') ?? entries.length;
  return layout.lanes
    .flatMap(({ marks, clusters }) => [
      ...marks.map(({ entry }) => stopOfEntry(entry)),
      ...clusters.flatMap(({ entries: own }) => stopOfCluster(own)),
    ])
    .toSorted((a, b) => rank(a) - rank(b));
}

function nearestInTime(stops: readonly Stop[], day: Day): Stop | undefined {
  let best: Stop | undefined;
  for (const stop of stops) {
    if (!best || Math.abs(stop.day - day) < Math.abs(best.day - day)) best = stop;
  }
  return best;
}

/**
 * Where the keyboard stands after the stops have changed: the same stop, else the one that stands for it now,
 * else the nearest in time, in its own lane where two are as near. `null` asks for the first.
 */
export function nearestStop(stops: readonly Stop[], previous: Omit<Stop, 'members'> | null): Stop | undefined {
  if (!previous) return stops[0];
  const same =
    stops.find((stop) => stop.id === previous.id) ?? stops.find(({ members }) => members.includes(previous.id));
  if (same) return same;
  const own = stops.filter((stop) => stop.kind === previous.kind);
  const others = stops.filter((stop) => stop.kind !== previous.kind);
  return nearestInTime([...own, ...others], previous.day);
}

/** The stop that a move leads to; at an end, or in the outermost lane, the same stop. */
export function moveStop(stops: readonly Stop[], current: Stop, move: Move): Stop {
  const index = stops.findIndex((stop) => stop.id === current.id);
  switch (move) {
    case 'first':
      return stops[0] ?? current;
    case 'last':
      return stops.at(-1) ?? current;
    case 'previous':
      return stops[Math.max(0, index - 1)] ?? current;
    case 'next':
      return stops[Math.min(stops.length - 1, index + 1)] ?? current;
    case 'up':
    case 'down': {
      const lanes = ENTRY_KINDS.filter((kind) => stops.some((stop) => stop.kind === kind));
      const lane = lanes[lanes.indexOf(current.kind) + (move === 'up' ? -1 : 1)];
      const inLane = stops.filter((stop) => stop.kind === lane);
      return nearestInTime(inLane, current.day) ?? current;
    }
  }
}
