/** English words of the figures. */
import { formatNumber } from '#i18n/formatNumber.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('en');
/** Keeps the year at the end of a sentence beside what it is the year of. */
const onOneLine = (sentence: string) => sentence.replace(/ (?=\d+$)/, '\u00a0');
const number = (n: number) => formatNumber(n, 'en');

export const figuresEn = {
  heading: 'The selection in figures',
  chartFailed: 'The chart could not be loaded. The table has the same numbers.',
  asTable: 'The same numbers as a table',
  area: 'Area',
  total: 'Total',
  save: 'Save the chart',
  saveAs: { svg: 'SVG', png: 'PNG' },
  saveName: (format: string, chart: string) => `${format}: ${chart}`,
  saveFailed: 'The chart could not be saved as a picture. The table has the same numbers.',
  copiedInstead: 'This frame does not let files be saved. The chart is copied as SVG text.',
  svgByHand: 'Chart as SVG text to copy by hand',
  fileSource: (meeting: string, version: string) => `${meeting} · Communiqué, data version ${version}`,
  wording: {
    heading: 'How strong the wording is',
    finding: (f: { verb: string; uses: number; total: number; most: string; mostUses: number }) =>
      f.uses === 0 || f.most === f.verb
        ? `The most frequent wording is “${f.most}”: ${number(f.mostUses)} of ${number(f.total)} statements`
        : `“${f.verb}” is used in ${number(f.uses)} of ${number(f.total)} statements; “${f.most}”, the most frequent verb, in ${number(f.mostUses)}`,
    method:
      'Statements of the release’s summary in the current selection, by operative verb. The order of strength is our reading.',
    leftOut: (n: number) =>
      count(n, {
        one: '# statement reported only by other sources is left out.',
        other: '# statements reported only by other sources are left out.',
      }),
    empty: 'No statement of the summary is in the current selection.',
    chart: 'Statements by operative verb, for each area',
    rows: 'Area',
    columns: 'Statements',
  },
  presidency: {
    heading: 'When the outputs behind each area were made',
    finding: (f: { most: string; mostCount: number; total: number; none: number }) => {
      const whole = `${number(f.mostCount)} of ${number(f.total)} events and documents behind the areas fall under one presidency, ${f.most}`;
      return f.none === 0 ? whole : `${onOneLine(whole)}; ${number(f.none)} fall under none`;
    },
    onlyNone: (n: number) =>
      count(n, {
        one: 'The one event or document behind the areas falls under no presidency',
        other: 'All # events and documents behind the areas fall under no presidency',
      }),
    method:
      'Events and documents in the current selection that name an area, by the presidency they fall under. One that names several areas is counted in each, and once in the total.',
    leftOut: (n: number) =>
      count(n, {
        one: '# that only secondary sources support is left out.',
        other: '# that only secondary sources support are left out.',
      }),
    empty: 'No event or document in the current selection names an area.',
    chart: 'Events and documents by presidency, for each area',
    rows: 'Area',
    columns: 'Presidency',
    none: 'None',
    named: (name: string, year: string) => `${name} ${year}`,
  },
  organisation: {
    heading: 'Which organisations appear where',
    finding: (f: { name: string; areas: number; ofAreas: number; records: number }) =>
      count(f.records, {
        one: `${f.name} is linked with the most areas: ${number(f.areas)} of ${number(f.ofAreas)}, in # record`,
        other: `${f.name} is linked with the most areas: ${number(f.areas)} of ${number(f.ofAreas)}, in # records`,
      }),
    method:
      'Statements, events and documents in the current selection, by area and by the organisations they are linked with. One may be linked with several.',
    top: (n: number, all: number) =>
      `The chart shows the ${number(n)} linked with the most areas; the table has all ${number(all)}.`,
    leftOut: (n: number) =>
      count(n, {
        one: '# record that only secondary sources support is left out.',
        other: '# records that only secondary sources support are left out.',
      }),
    empty: 'No statement, event or document of these areas is linked with an organisation.',
    chart: 'Records linked with an organisation, for each area',
    rows: 'Area',
    columns: 'Organisation',
  },
};
