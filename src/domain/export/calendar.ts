/**
 * The timeline as a calendar. Only what is known to the day can stand in one; the rest is named in the
 * file, and on the page, with the reason.
 */
import { parseEdtf } from '#domain/edtf.ts';
import type { Entry } from '#domain/entries.ts';
import { dayText, toCalendarDays } from './calendarDay.ts';
import { plainLine, textLine } from './contentLine.ts';
import { localText, type ExportSelection } from './exportSelection.ts';
import { leftOutOfCalendar } from './leftOut.ts';
import { writeDate } from './writtenDate.ts';

/** What is left out, each with its date and the reason, in words. */
export function describeLeftOut(selection: ExportSelection): string[] {
  const { calendar, date } = selection.words;
  return leftOutOfCalendar(selection.results.entries).map(({ entry, reason }) =>
    calendar.leftOut(
      localText(selection, entry.record.title).text,
      writeDate(entry.date, date),
      calendar.reasons[reason],
    ),
  );
}

function compactDay(day: number): string {
  return dayText(day).replaceAll('-', '');
}

/** The day of the data's version: the same file whenever it is made. */
function stampOf({ dataset }: ExportSelection): string {
  const released = parseEdtf(dataset.profile.released);
  const bound = [released?.earliest, released?.latest].find((day) => day !== undefined && Number.isFinite(day));
  return `${compactDay(bound ?? 0)}T000000Z`;
}

function writeEvent(selection: ExportSelection, entry: Entry): string {
  const days = toCalendarDays(entry.date);
  if (!days.isExact) return '';
  const { dataset, words } = selection;
  const title = localText(selection, entry.record.title);
  const address = selection.addressOf(entry.id);
  const { confidence, dateConfidence } = entry.record;
  const place = entry.type === 'event' && entry.record.place ? localText(selection, entry.record.place).text : null;
  const description = [
    words.kinds[entry.kind],
    localText(selection, entry.record.summary).text,
    words.confidences[confidence],
    ...(dateConfidence === undefined ? [] : [words.datesFrom[dateConfidence]]),
    address,
  ];
  return [
    'BEGIN:VEVENT\r\n',
    plainLine('UID', `${entry.id}@${dataset.profile.id}.communique`),
    plainLine('DTSTAMP', stampOf(selection)),
    plainLine('DTSTART;VALUE=DATE', compactDay(days.first)),
    plainLine('DTEND;VALUE=DATE', compactDay(days.last + 1)),
    textLine(`SUMMARY;LANGUAGE=${title.language}`, title.text),
    textLine('DESCRIPTION', description.join('\n')),
    ...(place === null ? [] : [textLine('LOCATION', place)]),
    textLine('CATEGORIES', words.kinds[entry.kind]),
    plainLine('URL', address),
    'TRANSP:TRANSPARENT\r\n',
    'END:VEVENT\r\n',
  ].join('');
}

export function serializeCalendar(selection: ExportSelection): string {
  const { dataset, results, sentence, words } = selection;
  const { profile } = dataset;
  const events = results.entries.map((entry) => writeEvent(selection, entry)).join('');
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    plainLine('PRODID', `-//Communique//${profile.id} ${profile.version}//EN`),
    'CALSCALE:GREGORIAN\r\n',
    textLine('NAME', localText(selection, profile.title).text),
    textLine('X-WR-CALNAME', localText(selection, profile.title).text),
    textLine('DESCRIPTION', events === '' ? `${sentence}\n${words.calendar.nothing}` : sentence),
    plainLine('URL', selection.address),
    ...describeLeftOut(selection).map((line) => textLine('X-COMMUNIQUE-LEFT-OUT;VALUE=TEXT', line)),
    events,
    'END:VCALENDAR\r\n',
  ].join('');
}
