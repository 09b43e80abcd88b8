/** Datasets of other shapes than the one that is published, to hold the page to knowing nothing of its content. */
import type { DatasetRecords, Text } from '#domain/schema.ts';
import { miniDataset } from './miniDataset.ts';

/** Three tracks of two areas each: more than there are in any dataset that is shipped. */
function threeTracks(): DatasetRecords {
  const { areas, commitments } = miniDataset;
  const tracks = ['One', 'Two', 'Three'].map((name, index) => ({
    id: `track-${index + 1}`,
    code: `K${index + 1}`,
    numeral: String(index + 1),
    name: { en: `Track ${name}`, ja: `第${index + 1}部` },
  }));
  const made = tracks.flatMap(({ id }, index) =>
    [0, 1].flatMap((half) => {
      const area = areas[(index * 2 + half) % areas.length];
      const number = index * 2 + half + 1;
      return area ? [{ ...area, id: `area-${number}`, code: `A${number}`, numeral: String(number), track: id }] : [];
    }),
  );
  const moved = (index: number) => `area-${(index % made.length) + 1}`;
  return {
    ...miniDataset,
    tracks,
    areas: made,
    commitments: made.flatMap((_, index) => {
      const commitment = commitments[index % commitments.length];
      return commitment
        ? [{ ...commitment, id: `statement-${index + 1}`, code: `C${index + 1}`, area: moved(index) }]
        : [];
    }),
    events: miniDataset.events.map((event, index) => ({ ...event, areas: [moved(index), moved(index + 3)] })),
    documents: miniDataset.documents.map((document, index) => ({ ...document, areas: [moved(index * 3)] })),
    organisations: miniDataset.organisations.map((organisation) => ({ ...organisation, areas: 'all' as const })),
    interventions: [],
    links: [],
    notes: [],
  };
}

/** One area with its statements, and nothing else besides the meeting. */
function oneArea(): DatasetRecords {
  const [area] = miniDataset.areas;
  const { event, declaration, release } = miniDataset.meeting;
  return {
    ...miniDataset,
    tracks: miniDataset.tracks.filter(({ id }) => id === area?.track),
    areas: area ? [area] : [],
    commitments: miniDataset.commitments
      .filter((commitment) => commitment.area === area?.id)
      .map((commitment) => ({ ...commitment, documents: [], events: [], organisations: [] })),
    events: miniDataset.events.filter(({ id }) => id === event),
    documents: miniDataset.documents.filter(({ id }) => id === declaration || id === release),
    interventions: [],
    links: [],
    notes: [],
  };
}

/** No area, no statement, no event, no document: what a file may be once somebody has emptied it. */
function empty(): DatasetRecords {
  return {
    ...miniDataset,
    tracks: [],
    presidencies: [],
    areas: [],
    commitments: [],
    interventions: [],
    events: [],
    documents: [],
    organisations: [],
    people: [],
    links: [],
    notes: [],
    glossary: [],
    questions: [],
  };
}

function isText(value: object): value is Text {
  return Object.keys(value).length > 0 && Object.keys(value).every((key) => key === 'en' || key === 'ja');
}

/** The value with every text in it made another. */
function withTexts(value: unknown, change: (text: Text) => Text): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withTexts(held, change)]));
}

/** Texts in a language that the interface does not speak, as a file gives them: still to be parsed. */
export function frenchFile(): unknown {
  const profile = { ...miniDataset.profile, languages: ['fr'] };
  return withTexts({ ...miniDataset, profile }, ({ en = '' }) => ({ fr: `${en} (fr)` }));
}

/** What no text of a dataset may do: become markup, run, be filled in, turn its neighbours round, break in two. */
const MISCHIEF =
  '<img src=x onerror=alert(1)></p><script>alert(1)</script> {{7*7}} ${x} %s $& \u202Etxt.exe \u0000\uD800 שלום 👩\u200D🚀 ';
const ENDLESS = 'x'.repeat(5000);

/** A file that somebody else made, with mischief in every text and words without an end in long ones. */
export function hostileFile(): unknown {
  let place = 0;
  const spoilt = withTexts(miniDataset, (text) => {
    place += 1;
    const end = place % 7 === 0 ? ENDLESS : '';
    return Object.fromEntries(
      Object.entries(text).map(([language, words]) => [language, `${words} ${MISCHIEF}${end}`]),
    );
  });
  const [source, ...sources] = miniDataset.sources;
  return Object.assign({}, spoilt, { sources: [{ ...source, address: 'javascript:alert(1)' }, ...sources] });
}

export const OTHER_DATASETS = { 'three tracks': threeTracks, 'one area': oneArea, 'nothing in it': empty } as const;
