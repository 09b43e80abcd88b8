import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { anyText, exportSelectionOf, HOSTILE_TEXTS, miniSearchable, withTexts } from '#testing/exportFixture.ts';
import { loadRealDataset } from '#testing/realDataset.ts';
import { describeLeftOut, serializeCalendar } from './calendar.ts';
import { dayText, toCalendarDays } from './calendarDay.ts';
import { leftOutOfCalendar } from './leftOut.ts';

const mini = exportSelectionOf(miniSearchable(), 'en');
const real = exportSelectionOf(loadRealDataset(), 'ja');

function parse(text: string) {
  const jcal: unknown = ICAL.parse(text);
  const calendar = new ICAL.Component(jcal as ConstructorParameters<typeof ICAL.Component>[0]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

function exactEntries(selection: typeof mini) {
  return selection.results.entries.filter((entry) => toCalendarDays(entry.date).isExact);
}

describe(serializeCalendar, () => {
  it.each([mini, real])(
    'holds an all-day event for each entry known to the day, its end the day after',
    (selection) => {
      const { events } = parse(serializeCalendar(selection));
      const expected = exactEntries(selection).map((entry) => {
        const days = toCalendarDays(entry.date);
        return days.isExact ? [entry.id, dayText(days.first), dayText(days.last + 1)] : [];
      });
      expect(events.length).toBeGreaterThan(0);
      expect(events.every((event) => event.startDate.isDate && event.endDate.isDate)).toBe(true);
      expect(
        events.map((event) => [event.uid.split('@')[0], event.startDate.toString(), event.endDate.toString()]),
      ).toEqual(expected);
    },
  );

  it.each([mini, real])('says in the file and to the page what was left out and why', (selection) => {
    const left = leftOutOfCalendar(selection.results.entries);
    const { calendar, events } = parse(serializeCalendar(selection));
    expect(left.length).toBeGreaterThan(0);
    expect(left.length + events.length).toBe(selection.results.entries.length);
    const named = calendar.getAllProperties('x-communique-left-out').map((property) => property.getFirstValue());
    expect(named).toEqual(describeLeftOut(selection));
  });

  it('gives every event a name of its own that holds over versions, and the time of the data version', () => {
    const { events } = parse(serializeCalendar(mini));
    const uids = events.map((event) => event.uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.every((uid) => uid.endsWith(`@${mini.dataset.profile.id}.communique`))).toBe(true);
    const stamps = events.map((event) => event.component.getFirstPropertyValue('dtstamp')?.toString());
    expect(new Set(stamps)).toEqual(new Set(['2019-07-01T00:00:00Z']));
  });

  it.each(HOSTILE_TEXTS)('keeps its events and its lines under %j', (hostile) => {
    const selection = withTexts(mini, hostile);
    const { events } = parse(serializeCalendar(selection));
    expect(events).toHaveLength(exactEntries(mini).length);
    expect(events.every((event) => event.summary === events[0]?.summary)).toBe(true);
  });

  it('folds lines at 75 octets, between characters, whatever stands in them', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== ''),
        (text) => {
          const lines = serializeCalendar(withTexts(mini, text)).split('\r\n');
          expect(lines.pop()).toBe('');
          for (const line of lines) {
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
            expect(line.isWellFormed()).toBe(true);
            // oxlint-disable-next-line no-control-regex
            expect(line).not.toMatch(/[\u0000-\u001F]/);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('escapes what would part a value, even where readers are lenient', () => {
    const text = serializeCalendar(withTexts(mini, 'a, b; c\\d'));
    expect(text).toContain(String.raw`:a\, b\; c\\d`);
  });

  it('gives back a title as it was', () => {
    const title = 'Tarn; Summit, "2019" \\ 湖のほとりの首脳会合、その長い長い題名と😀と記号:;,\\';
    const { events } = parse(serializeCalendar(withTexts(mini, title)));
    expect(events[0]?.summary).toBe(title);
  });
});
