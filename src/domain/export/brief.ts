/** A selection as a brief to be read: what was stated, area by area, what led there, and where each is said. */
import { parseEdtf } from '#domain/edtf.ts';
import type { Entry } from '#domain/entries.ts';
import { isFirm } from '#domain/evidence.ts';
import type { Citation, Commitment } from '#domain/schema.ts';
import { citedSources } from './citedSources.ts';
import { localText, type ExportSelection } from './exportSelection.ts';
import { markdownAddress, markdownMessage, markdownText } from './markdown.ts';
import { notesToRead } from './notesToRead.ts';
import { writeDate } from './writtenDate.ts';

/** Lines of one part under its heading; a part without lines is left out. */
function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, '', ...lines, ''];
}

function dateWords({ words }: ExportSelection, text: string): string {
  const date = parseEdtf(text);
  return date ? writeDate(date, words.date) : text;
}

/** Writes citations as the numbers under which the sources stand at the end. */
function referenceWriter(selection: ExportSelection): (citations: readonly Citation[]) => string {
  const { brief, place, places } = selection.words;
  const numbers = new Map(citedSources(selection).map(({ id }, index) => [id, String(index + 1)]));
  return (citations) =>
    citations
      .flatMap(({ source, at }) => {
        const number = numbers.get(source);
        if (number === undefined) return [];
        return [markdownText(`[${at ? brief.reference(number, places(at.map(place))) : number}]`)];
      })
      .join(' ');
}

function writeStatement(
  selection: ExportSelection,
  { wording, text, origin, confidence, target, sources }: Commitment,
  refer: (citations: readonly Citation[]) => string,
): string {
  const { words } = selection;
  const remarks = [
    ...(origin === 'summary' ? [] : [words.brief.reported(words.origins[origin], words.confidences[confidence])]),
    ...(target ? [words.brief.target(dateWords(selection, target.date), localText(selection, target.text).text)] : []),
  ];
  return [
    `- **${markdownText(words.wordings[wording])}**`,
    markdownText(localText(selection, text).text),
    ...remarks.map((remark) => markdownText(remark)),
    refer(sources),
  ].join(' ');
}

function statementLines(selection: ExportSelection, refer: (citations: readonly Citation[]) => string): string[] {
  const { results, words } = selection;
  const linesOf = (area: string | null) =>
    results.commitments
      .filter((commitment) => commitment.area === area)
      .map((commitment) => writeStatement(selection, commitment, refer));
  return [
    ...results.areas.flatMap((area) =>
      part(
        `### ${markdownText(words.brief.areaTitle(area.numeral, localText(selection, area.title).text))}`,
        linesOf(area.id),
      ),
    ),
    ...part(`### ${markdownText(words.brief.outside)}`, linesOf(null)),
  ];
}

function timelineLines(selection: ExportSelection, refer: (citations: readonly Citation[]) => string): string[] {
  const { words } = selection;
  const byYear = new Map<number, Entry[]>();
  for (const entry of selection.results.entries) {
    const year = entry.date.start?.year ?? entry.date.end?.year ?? 0;
    byYear.set(year, [...(byYear.get(year) ?? []), entry]);
  }
  return [...byYear].flatMap(([year, entries]) =>
    part(
      `### ${markdownText(words.date.year(year))}`,
      entries.map(({ date, kind, record }) => {
        const { confidence, dateConfidence } = record;
        const entry = words.brief.entry(writeDate(date, words.date), localText(selection, record.title).text, [
          words.kinds[kind],
          ...(isFirm(confidence) ? [] : [words.confidences[confidence]]),
          ...(dateConfidence === undefined || isFirm(dateConfidence) ? [] : [words.datesFrom[dateConfidence]]),
        ]);
        return `- ${markdownText(entry)} ${refer(record.sources)}`;
      }),
    ),
  );
}

export function serializeBrief(selection: ExportSelection): string {
  const { dataset, sentence, address, words } = selection;
  const { profile } = dataset;
  const { brief } = words;
  const refer = referenceWriter(selection);
  const statements = statementLines(selection, refer);
  const timeline = timelineLines(selection, refer);
  const title = localText(selection, profile.title).text;
  const released = dateWords(selection, profile.released);
  const nothing = statements.length + timeline.length === 0 ? [markdownText(brief.nothing), ''] : [];
  const care = notesToRead(selection).map(
    (note) =>
      `- **${markdownText(localText(selection, note.title).text)}** ${markdownText(localText(selection, note.text).text)}`,
  );
  const sources = citedSources(selection).map((source, index) => {
    const cited = brief.source(localText(selection, source.publisher).text, source.title);
    return `${index + 1}. ${markdownText(cited)} ${markdownAddress(source.address)}`;
  });
  const made = markdownText(brief.made(title, profile.version, released));
  const from = markdownMessage(brief.from, address);
  const licence = markdownMessage(brief.licence(profile.licence.name), profile.licence.address);
  const lines = [
    `# ${markdownText(title)}`,
    '',
    markdownText(sentence),
    '',
    ...nothing,
    ...part(`## ${markdownText(brief.statements)}`, statements),
    ...part(`## ${markdownText(brief.timeline)}`, timeline),
    ...part(`## ${markdownText(brief.care)}`, care),
    ...part(`## ${markdownText(brief.sources)}`, sources),
    '---',
    '',
    [made, from, licence].join('  \n'),
  ];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
