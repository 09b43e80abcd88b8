/** Which entries the timeline shows, and by which year: what its list needs. The drawing's geometry is in timelineLayout.ts. */
import { mayFallWithin } from './edtf.ts';
import type { Entry } from './entries.ts';
import type { TimeAxis } from './timeAxis.ts';

/** The entries that may fall within the axis: the rows of the list and the marks of the drawing alike. */
export function entriesWithin(entries: readonly Entry[], axis: Pick<TimeAxis, 'from' | 'to'>): Entry[] {
  return entries.filter((entry) => mayFallWithin(entry.date, axis.from, axis.to));
}

/** The years of a list by year: an entry stands under the year of its earliest possible day. */
export function groupByYear(entries: readonly Entry[]): { year: number | null; entries: Entry[] }[] {
  const groups: { year: number | null; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const year = entry.date.start?.year ?? null;
    const last = groups.at(-1);
    if (last && last.year === year) last.entries.push(entry);
    else groups.push({ year, entries: [entry] });
  }
  return groups;
}

/** The year under which most entries stand, when there are several years to choose from; the earlier of two. */
export function busiestYear(entries: readonly Entry[]): { year: number; count: number } | null {
  const groups = groupByYear(entries).flatMap(({ year, entries: own }) =>
    year === null ? [] : [{ year, count: own.length }],
  );
  if (groups.length < 2) return null;
  return groups.reduce((most, group) => (group.count > most.count ? group : most));
}
