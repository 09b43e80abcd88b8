/**
 * A valid dataset of any size about an archipelago that does not exist, for measuring how the page bears size. The same
 * numbers give the same records, in proportions like those of the published dataset.
 */
import { CONFIDENCES } from '#domain/evidence.ts';
import { EVENT_KINDS } from '#domain/entryKinds.ts';
import { FORMAT_VERSION, type Area, type Citation, type DatasetRecords } from '#domain/schema.ts';
import { WORDING_IDS } from '#domain/wordings.ts';
import {
  AIMS,
  BODIES,
  GATHERINGS,
  ISLANDS,
  joinWords,
  MEANS,
  SUBJECTS,
  TRACKS,
  WRITINGS,
  type Word,
} from './fiction.ts';
import { createRandom, type Random } from './random.ts';

export interface Size {
  readonly commitments: number;
  readonly seed: number;
}

const FIRST_YEAR = 2071;
const YEARS = 8;
const MEETING = 'great-tide-meeting';
const DECLARATION = 'great-tide-declaration';
const RELEASE = 'great-tide-announcement';
const SOURCE = 'announcement';

/** How many of the other records go with so many statements: more, but ever fewer for each. */
function proportionsOf(commitments: number) {
  const areas = Math.max(2, Math.round(1.3 * commitments ** 0.45));
  return { areas, entries: 4 * areas + 10, organisations: Math.ceil(areas / 2) + 8 };
}

/** Roman, as releases number their areas. */
function toNumeral(number: number): string {
  const signs = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let rest = number;
  let numeral = '';
  for (const [value, sign] of signs) {
    for (; rest >= value; rest -= value) numeral += sign;
  }
  return numeral;
}

function range<Made>(count: number, make: (index: number) => Made): Made[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function dateOf(random: Random): string {
  const year = FIRST_YEAR + random.below(YEARS);
  if (random.chance(0.1)) return String(year);
  const month = `${year}-${String(1 + random.below(12)).padStart(2, '0')}`;
  if (random.chance(0.3)) return month;
  const day = 1 + random.below(26);
  const text = (value: number) => `${month}-${String(value).padStart(2, '0')}`;
  return random.chance(0.2) ? `${text(day)}/${text(day + 1)}` : text(day);
}

function sentence(random: Random): Word {
  const object = joinWords(random.pick(AIMS), random.pick(SUBJECTS));
  const means = random.pick(MEANS);
  const island = random.pick(ISLANDS);
  return {
    en: `${object.en} around ${island.en}, ${means.en}`,
    ja: `${island.ja}における${means.ja}行う${object.ja}`,
  };
}

function titleOf(before: Word, subject: Word, island: Word, number: number): Word {
  const joined = joinWords(before, subject);
  return { en: `${joined.en}, ${island.en} ${number}`, ja: `${island.ja}${joined.ja} ${number}` };
}

/** @throws {RangeError} for a size that is no whole number from 1 */
export function generateDataset({ commitments, seed }: Size): DatasetRecords {
  if (!Number.isInteger(commitments) || commitments < 1) throw new RangeError('at least one statement is needed');
  const random = createRandom(seed);
  const counts = proportionsOf(commitments);
  const cite = (paragraph: number): Citation[] => [
    { source: SOURCE, at: [{ part: 'paragraph', number: String(paragraph + 1) }] },
  ];
  const evidence = (index: number) => ({
    confidence: random.chance(0.7) ? ('release' as const) : random.pick(CONFIDENCES),
    sources: cite(index),
  });
  const areas = range(counts.areas, (index): Area => {
    const title = joinWords(random.pick(AIMS), random.pick(SUBJECTS));
    const island = random.pick(ISLANDS);
    return {
      id: `area-${index + 1}`,
      code: `A${index + 1}`,
      numeral: toNumeral(index + 1),
      releaseNumber: String(index + 1),
      track: `track-${Math.floor((index * TRACKS.length) / counts.areas) + 1}`,
      title: {
        en: `${title.en[0]?.toUpperCase()}${title.en.slice(1)} (${island.en})`,
        ja: `${title.ja}（${island.ja}）`,
      },
      officialIn: ['en'],
      shortTitle: { en: `${island.en} ${index + 1}`, ja: `${island.ja} ${index + 1}` },
      summary: sentence(random),
      confidence: 'release',
      sources: cite(index),
    };
  });
  const organisationIds = range(counts.organisations, (index) => `body-${index + 1}`);
  const eventIds = range(Math.ceil(counts.entries / 2), (index) => `event-${index + 1}`);
  const documentIds = range(Math.floor(counts.entries / 2), (index) => `document-${index + 1}`);
  const areaIds = areas.map(({ id }) => id);
  const areasOf = () => (random.chance(0.1) ? ('all' as const) : random.some(areaIds, random.below(3)));
  const last = `${FIRST_YEAR + YEARS - 1}-12`;

  const made = range(commitments, (index) => ({
    id: `statement-${index + 1}`,
    code: `C${index + 1}`,
    area: random.chance(0.01) ? null : random.pick(areaIds),
    origin: random.chance(0.6) ? ('summary' as const) : ('reported' as const),
    wording: random.pick(WORDING_IDS),
    text: sentence(random),
    documents: random.chance(0.3) ? random.some(documentIds, 1) : [],
    events: random.chance(0.3) ? random.some(eventIds, 1) : [],
    organisations: random.some(organisationIds, random.below(3)),
    ...evidence(index),
  }));
  const noted = made.filter((_, index) => index % 40 === 0);
  const linked = made.filter(({ documents }, index) => index % 3 === 0 && documents.length > 0);

  return {
    profile: {
      format: FORMAT_VERSION,
      id: `generated-${commitments}`,
      version: '1.0.0',
      released: `${FIRST_YEAR + YEARS}-01-01`,
      title: { en: 'The great tide meeting (invented)', ja: '大潮会合（架空）' },
      description: {
        en: 'Invented data for measuring: no such place, meeting or promise exists.',
        ja: '計測のための架空のデータ。この地名、会合、約束はいずれも実在しない。',
      },
      languages: ['en', 'ja'],
      span: { from: String(FIRST_YEAR), to: String(FIRST_YEAR + YEARS - 1) },
      licence: {
        name: 'CC0 1.0',
        address: 'https://creativecommons.org/publicdomain/zero/1.0/',
        text: { en: 'Made by a program; free for any use.', ja: 'プログラムが作成。自由に利用できる。' },
      },
    },
    meeting: {
      id: 'meeting',
      code: 'M0',
      name: { en: 'Great tide meeting', ja: '大潮会合' },
      event: MEETING,
      declaration: DECLARATION,
      release: RELEASE,
      releaseSource: SOURCE,
      headline: {
        en: 'Keepers of islands that do not exist agreed on a great many things',
        ja: '実在しない島々の守り手が、実に多くのことに合意した',
      },
      standfirst: {
        en: 'All of this is invented, so that the page can be measured with more than any meeting ever agreed.',
        ja: 'すべて架空である。どの会合の合意よりも多いデータでこのページを計測するためのもの。',
      },
      countNote: { en: 'The numbers were asked for, and mean nothing.', ja: '数は指定されたもので、意味はない。' },
      facts: [],
    },
    tracks: TRACKS.map((name, index) => ({
      id: `track-${index + 1}`,
      code: `T${index + 1}`,
      numeral: String(index + 1),
      name: { ...name },
    })),
    presidencies: range(YEARS, (index) => {
      const island = ISLANDS[index % ISLANDS.length] ?? { en: '?', ja: '?' };
      return { id: `presidency-${index + 1}`, name: { ...island }, year: String(FIRST_YEAR + index) };
    }),
    areas,
    commitments: made,
    interventions: [],
    events: [
      ...eventIds.map((id, index) => ({
        id,
        code: `E${index + 1}`,
        date: dateOf(random),
        kind: random.pick(EVENT_KINDS),
        title: titleOf(random.pick(GATHERINGS), random.pick(SUBJECTS), random.pick(ISLANDS), index + 1),
        officialIn: [],
        shortTitle: titleOf({ en: 'On', ja: '会' }, random.pick(SUBJECTS), { en: 'no.', ja: '第' }, index + 1),
        summary: sentence(random),
        organisations: random.some(organisationIds, 1),
        presidency: `presidency-${1 + random.below(YEARS)}`,
        areas: areasOf(),
        inRelease: random.chance(0.5) ? ('named' as const) : ('no' as const),
        ...evidence(index),
      })),
      {
        id: MEETING,
        code: 'E0',
        date: `${last}-30`,
        kind: 'ministerial',
        title: { en: 'Great tide meeting', ja: '大潮会合' },
        officialIn: ['en'],
        shortTitle: { en: 'Great tide meeting', ja: '大潮会合' },
        summary: sentence(random),
        organisations: [],
        areas: 'all',
        inRelease: 'named',
        confidence: 'release',
        sources: cite(0),
      },
    ],
    documents: [
      ...documentIds.map((id, index) => ({
        id,
        code: `D${index + 1}`,
        date: dateOf(random),
        title: titleOf(random.pick(WRITINGS), random.pick(SUBJECTS), random.pick(ISLANDS), index + 1),
        officialIn: [],
        shortTitle: titleOf({ en: 'About', ja: '書' }, random.pick(SUBJECTS), { en: 'vol.', ja: '巻' }, index + 1),
        summary: sentence(random),
        issuers: random.some(organisationIds, 1),
        presidency: `presidency-${1 + random.below(YEARS)}`,
        areas: areasOf(),
        inRelease: random.chance(0.5) ? ('named' as const) : ('no' as const),
        ...evidence(index),
      })),
      ...[DECLARATION, RELEASE].map((id, index) => ({
        id,
        code: `D${documentIds.length + index + 1}`,
        date: `${last}-30`,
        title: index === 0 ? { en: 'Declaration', ja: '宣言' } : { en: 'Announcement', ja: '発表' },
        officialIn: ['en'],
        shortTitle: index === 0 ? { en: 'Declaration', ja: '宣言' } : { en: 'Announcement', ja: '発表' },
        summary: sentence(random),
        issuers: [],
        areas: 'all' as const,
        inRelease: index === 0 ? ('named' as const) : ('itself' as const),
        confidence: 'release' as const,
        sources: cite(0),
      })),
    ],
    organisations: organisationIds.map((id, index) => {
      const [island, body] = [random.pick(ISLANDS), random.pick(BODIES)];
      const name = { en: `${island.en} ${body.en} ${index + 1}`, ja: `${island.ja}${body.ja} ${index + 1}` };
      return {
        id,
        code: `O${index + 1}`,
        name,
        shortName: name,
        role: sentence(random),
        areas: areasOf(),
        inRelease: 'named' as const,
        ...evidence(index),
      };
    }),
    people: [],
    sources: [
      {
        id: SOURCE,
        code: 'S1',
        publisher: { en: 'Nobody', ja: '発行者なし' },
        title: 'Announcement that was never made',
        titleLanguage: 'en',
        published: `${FIRST_YEAR + YEARS}-01-01`,
        kind: 'primary',
        extent: { en: 'Whole text', ja: '全文' },
        address: 'https://www.example.org/announcement',
      },
    ],
    links: linked.map((record, index) => ({
      id: `link-${index + 1}`,
      type: 'builds-on',
      from: record.id,
      to: record.documents[0] ?? DECLARATION,
      ...evidence(index),
    })),
    notes: noted.map(({ id }, index) => ({
      id: `note-${index + 1}`,
      code: `N${index + 1}`,
      kind: 'caution',
      title: { en: `Invented like the rest, ${index + 1}`, ja: `これも架空 ${index + 1}` },
      text: sentence(random),
      about: [id],
    })),
    glossary: [],
    questions: [],
  };
}
