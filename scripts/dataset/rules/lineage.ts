/** Links run back in time and never in a circle: `from` rests on `to`, which cannot be later. */
import { parseEdtf } from '#domain/edtf.ts';
import type { EdtfDate } from '#domain/edtf.ts';
import { idOf, toProblem } from '../dataset.ts';
import type { Dataset, RecordEntry } from '../dataset.ts';
import { valueAt } from '../jsonPath.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

interface LinkEntry extends RecordEntry {
  readonly from: string;
  readonly to: string;
}

function textAt(value: unknown, field: string): string | null {
  const text = valueAt(value, [field]);
  return typeof text === 'string' ? text : null;
}

function linksOf({ records }: Dataset): LinkEntry[] {
  return records.flatMap((entry) => {
    const from = textAt(entry.value, 'from');
    const to = textAt(entry.value, 'to');
    return entry.kind !== 'links' || from === null || to === null ? [] : [{ ...entry, from, to }];
  });
}

/** The date of each record that a link can end at. Commitments and areas are of the meeting's own date. */
function datesById({ records }: Dataset): Map<string, EdtfDate> {
  const dates = new Map<string, EdtfDate>();
  const add = (id: string | null, date: EdtfDate | null | undefined) => {
    if (id !== null && date) dates.set(id, date);
  };
  for (const { kind, value } of records) {
    if (kind === 'events' || kind === 'documents') add(idOf(value), parseEdtf(textAt(value, 'date') ?? ''));
  }
  const meeting = records.find(({ kind }) => kind === 'meeting');
  const meetingDate = dates.get(textAt(meeting?.value, 'event') ?? '');
  for (const { kind, value } of records) {
    if (kind === 'commitments' || kind === 'areas') add(idOf(value), meetingDate);
  }
  return dates;
}

function findBackwards(links: readonly LinkEntry[], dates: ReadonlyMap<string, EdtfDate>): Problem[] {
  return links.flatMap(({ file, path, from, to }) => {
    const later = dates.get(from);
    const earlier = dates.get(to);
    if (!later || !earlier || earlier.earliest <= later.latest) return [];
    return [
      toProblem(file, {
        path: [...path, 'to'],
        problem: `the link runs backwards in time: "${to}" (${earlier.text}) comes after "${from}" (${later.text})`,
        remedy: 'Swap "from" and "to", or correct the dates: "from" rests on "to", which cannot be later.',
      }),
    ];
  });
}

/** The shortest way along links from one id to another, both included, or null. */
function findWay(start: string, goal: string, linksByFrom: ReadonlyMap<string, readonly LinkEntry[]>): string[] | null {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  // A Map's keys may grow while they are walked; that makes it the queue of a breadth-first search.
  for (const id of cameFrom.keys()) {
    if (id === goal) {
      const way = [];
      for (let at: string | null = goal; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const { to } of linksByFrom.get(id) ?? []) if (!cameFrom.has(to)) cameFrom.set(to, id);
  }
  return null;
}

/** Takes the links in file order and reports each that closes a circle with those before it. */
function findCycles(links: readonly LinkEntry[]): Problem[] {
  const linksByFrom = new Map<string, LinkEntry[]>();
  const problems: Problem[] = [];
  for (const link of links) {
    const way = findWay(link.to, link.from, linksByFrom);
    if (way) {
      problems.push(
        toProblem(link.file, {
          path: link.path,
          problem: `the link closes a circle: ${[link.from, ...way].join(' → ')}`,
          remedy: 'Remove or turn round one link of the circle; nothing can rest on itself.',
        }),
      );
    } else {
      linksByFrom.set(link.from, [...(linksByFrom.get(link.from) ?? []), link]);
    }
  }
  return problems;
}

export const findBrokenLineage: Rule = (dataset) => {
  const links = linksOf(dataset);
  const selfLinks = links.filter(({ from, to }) => from === to);
  return [
    ...selfLinks.map(({ file, path }) =>
      toProblem(file, {
        path: [...path, 'to'],
        problem: 'the link leads from a record to itself',
        remedy: 'Name another record, or remove the link.',
      }),
    ),
    ...findBackwards(links, datesById(dataset)),
    ...findCycles(links.filter((link) => !selfLinks.includes(link))),
  ];
};
