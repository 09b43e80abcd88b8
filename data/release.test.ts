/**
 * Holds the dataset against the release it starts from: official titles, the statements by code and verb, the months
 * of the events it names. The expectations were read off the release and the dossier, not off the dataset.
 */
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#domain/edtf.ts';
import { loadCheckedDataset } from '../scripts/dataset/readDataset.ts';

const records = loadCheckedDataset('data/g20-digital-2021');
const byCode = new Map(
  [...records.commitments, ...records.events, ...records.documents].map((record) => [record.code, record]),
);

/** The release's list, numeral by numeral, under its two groups. */
const AREAS = [
  ['i', 'digital-economy', 'Digital transformation in production for sustainable growth'],
  [
    'ii',
    'digital-economy',
    'Leveraging trustworthy artificial intelligence for MSMEs’ inclusiveness and start-ups’ promotion',
  ],
  ['iii', 'digital-economy', 'Measurement, practice and impact of the digital economy'],
  ['iv', 'digital-economy', 'Consumers’ awareness and protection in the global digital economy'],
  ['v', 'digital-economy', 'Child protection and empowerment in the digital environment'],
  ['vi', 'digital-economy', 'Encouraging innovation for smart cities and communities'],
  ['vii', 'digital-economy', 'Connectivity and social inclusion'],
  ['viii', 'digital-economy', 'Data free flow with trust and cross-border data flows'],
  ['ix', 'digital-government', 'Digital tools for public services and their continuity'],
  ['x', 'digital-government', 'Digital identity'],
  ['xi', 'digital-government', 'Agile regulation'],
];

/** The statements of the summary: where each sentence of the main points leads, by code and verb. */
const STATEMENTS = {
  'C01.1': 'commit',
  'C01.2': 'commit',
  'C01.3': 'held-an-event',
  'C02.1': 'reaffirm',
  'C02.2': 'reaffirm',
  'C02.3': 'welcome',
  'C03.1': 'reaffirm',
  'C03.2': 'held-an-event',
  'C04.1': 'commit',
  'C04.2': 'held-an-event',
  'C05.1': 'prioritise',
  'C05.2': 'commit',
  'C06.1': 'statement',
  'C06.2': 'reaffirm',
  'C06.3': 'welcome',
  'C07.1': 'reaffirm',
  'C07.2': 'encourage',
  'C07.3': 'held-an-event',
  'C07.4': 'welcome',
  'C08.1': 'recognise',
  'C08.2': 'recognise',
  'C09.1': 'recognise',
  'C09.2': 'reaffirm',
  'C09.3': 'welcome',
  'C10.1': 'acknowledge',
  'C10.2': 'statement',
  'C10.3': 'welcome',
  'C11.1': 'note',
  'C11.2': 'recognise',
  'C11.3': 'recognise',
};

/** Events that the release names with a month, and the month it gives. */
const MONTHS = { E16: '2021-02', E19: '2021-04', E22: '2021-05', E23: '2021-06' };

describe('the dataset against the release', () => {
  it('has the official titles in the release’s order, numerals and groups', () => {
    expect(records.areas.map(({ numeral, track, title }) => [numeral, track, title['en']])).toEqual(AREAS);
  });

  it('has thirty statements of the summary, each with its verb', () => {
    const summary = records.commitments.filter(({ origin }) => origin === 'summary');
    expect(Object.fromEntries(summary.map(({ code, wording }) => [code, wording]))).toEqual(STATEMENTS);
    expect(summary).toHaveLength(30);
  });

  it('rests every statement of the summary on the release, at the main point of its area', () => {
    const numbers = new Map(records.areas.map(({ id, releaseNumber }) => [id, releaseNumber]));
    for (const { code, area, origin, confidence, sources } of records.commitments) {
      if (origin !== 'summary') continue;
      expect(confidence, code).toBe('release');
      const [citation] = sources;
      expect(citation?.source, code).toBe(records.meeting.releaseSource);
      expect(citation?.at, code).toEqual([{ part: 'main-point', number: numbers.get(area ?? '') }]);
    }
  });

  it.each(Object.entries(MONTHS))('keeps %s within the month that the release gives, %s', (code, month) => {
    const event = byCode.get(code);
    const exact = parseEdtf(event && 'date' in event ? event.date : '');
    const given = parseEdtf(month);
    expect(exact?.earliest).toBeGreaterThanOrEqual(given?.earliest ?? Infinity);
    expect(exact?.latest).toBeLessThanOrEqual(given?.latest ?? -Infinity);
  });

  it('leaves the February workshop at its month, since no source gives the day', () => {
    expect(byCode.get('E16')).toHaveProperty('date', '2021-02');
  });

  it('holds the meeting on Thursday 5 August 2021 and the release on the day after', () => {
    expect(byCode.get('E26')).toHaveProperty('date', '2021-08-05');
    expect(byCode.get('D31')).toHaveProperty('date', '2021-08-06');
  });

  it('has one dated target, encouraged and not pledged', () => {
    const targets = records.commitments.filter(({ target }) => target);
    expect(targets.map(({ code, wording, target }) => [code, wording, target?.date])).toEqual([
      ['C07.2', 'encourage', '2025'],
    ]);
  });

  it('shows none of the clashing figures for people offline', () => {
    expect(JSON.stringify(records)).not.toMatch(/(?:37|49|60) ?(?:%|per cent|％|パーセント)/);
  });
});
