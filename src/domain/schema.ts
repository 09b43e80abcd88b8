/**
 * The one definition of the open data format: the record shapes, and from them the types, the check at
 * build and run time, and the published JSON Schema. Knows nothing of any particular meeting.
 */
import * as v from 'valibot';
import type { CollectionName } from './collections.ts';
import { parseEdtf } from './edtf.ts';
import { CONFIDENCES, LOCATOR_PARTS, SOURCE_KINDS } from './evidence.ts';
import { EVENT_KINDS } from './entryKinds.ts';
import { LINK_TYPES } from './linkTypes.ts';
import { ORIGINS } from './origins.ts';
import { WORDING_IDS } from './wordings.ts';

/** Major and minor of the format this code reads. A newer minor adds optional fields; a newer major does not load. */
export const FORMAT_VERSION = '1.0';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a kebab-case slug such as "osaka-summit"'));
const code = v.pipe(v.string(), v.regex(/^[A-Z]+[0-9]+(?:\.[0-9]+)?[a-z]?$/, 'a reference code such as "C05.2"'));
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "en"'),
);
const line = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const edtf = v.pipe(
  line,
  v.check((text) => parseEdtf(text) !== null, 'an EDTF date such as "2021-02" or "2021-05-05/2021-05-06"'),
);
/** A year or a month: what an end of the time axis can be. */
const period = v.pipe(
  v.string(),
  v.regex(/^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, 'a year or a month such as "2018" or "2018-03"'),
);
const address = v.pipe(v.string(), v.maxLength(2048), v.regex(/^https?:\/\/[^\s@]+$/, 'an https or http address'));
/** Text by language tag. Which languages must be there is the dataset's own statement, checked across files. */
const text = v.record(languageTag, line);
const confidence = v.picklist(CONFIDENCES);

const locator = v.object({
  part: v.picklist(LOCATOR_PARTS),
  number: v.optional(line),
  text: v.optional(text),
});
/** A source and the place in it. `supports` says what it bears out where that is not the whole record. */
const citation = v.object({
  source: id,
  at: v.optional(v.array(locator)),
  supports: v.optional(text),
});
const evidence = {
  confidence,
  sources: v.pipe(v.array(citation), v.minLength(1, 'at least one source')),
};
const identity = { id, code };
/** Area ids, or `all` for a record that concerns every area. */
const areas = v.union([v.literal('all'), v.array(id)]);

export const meetingSchema = v.object({
  ...identity,
  name: text,
  event: id,
  declaration: id,
  release: id,
  releaseSource: id,
  headline: text,
  standfirst: text,
  countNote: text,
  facts: v.array(v.object({ code, label: text, value: text, date: v.optional(edtf), ...evidence })),
});

export const trackSchema = v.object({ ...identity, numeral: line, name: text });

export const presidencySchema = v.object({ id, name: text, year: edtf });

export const areaSchema = v.object({
  ...identity,
  numeral: line,
  releaseNumber: v.optional(line),
  track: id,
  title: text,
  officialIn: v.array(languageTag),
  shortTitle: text,
  summary: text,
  keywords: v.optional(v.array(line)),
  otherTitles: v.optional(v.array(v.object({ language: languageTag, title: line, ...evidence }))),
  ...evidence,
});

/**
 * One statement: a verb and its object. `summary` rows come from the release's own summary; `reported`
 * rows are further content that other sources report. `area: null` stands outside the areas.
 */
export const commitmentSchema = v.object({
  ...identity,
  area: v.nullable(id),
  origin: v.picklist(ORIGINS),
  wording: v.picklist(WORDING_IDS),
  text,
  form: v.optional(v.picklist(['quoted', 'paraphrased', 'own-summary'])),
  target: v.optional(v.object({ date: edtf, text })),
  documents: v.array(id),
  events: v.array(id),
  organisations: v.array(id),
  borneOutBy: v.optional(v.array(citation)),
  ...evidence,
});

export const interventionSchema = v.object({ ...identity, person: id, text, areas, ...evidence });

export const eventSchema = v.object({
  ...identity,
  date: edtf,
  dateConfidence: v.optional(confidence),
  kind: v.picklist(EVENT_KINDS),
  title: text,
  officialIn: v.array(languageTag),
  shortTitle: text,
  summary: text,
  place: v.optional(text),
  format: v.optional(v.picklist(['in-person', 'online', 'hybrid'])),
  chair: v.optional(text),
  organisations: v.array(id),
  presidency: v.optional(id),
  areas,
  inRelease: v.optional(v.picklist(['named', 'indirect', 'no'])),
  releaseSays: v.optional(v.object({ name: v.optional(text), date: v.optional(edtf), text: v.optional(text) })),
  ...evidence,
});

export const documentSchema = v.object({
  ...identity,
  date: edtf,
  dateConfidence: v.optional(confidence),
  title: text,
  officialIn: v.array(languageTag),
  shortTitle: text,
  summary: text,
  issuers: v.array(id),
  authors: v.optional(v.array(line)),
  annexOf: v.optional(v.object({ document: id, label: text })),
  presidency: v.optional(id),
  areas,
  inRelease: v.optional(v.picklist(['named', 'in-part', 'itself', 'no'])),
  releaseSays: v.optional(
    v.object({ verb: v.optional(v.picklist(WORDING_IDS)), text, agrees: v.nullable(v.boolean()) }),
  ),
  address: v.optional(address),
  ...evidence,
});

export const organisationSchema = v.object({
  ...identity,
  name: text,
  shortName: text,
  role: text,
  areas,
  inRelease: v.optional(v.picklist(['named', 'indirect', 'no'])),
  ...evidence,
});

export const personSchema = v.object({
  ...identity,
  name: text,
  role: text,
  organisation: v.optional(id),
  ...evidence,
});

export const sourceSchema = v.object({
  ...identity,
  publisher: text,
  title: line,
  titleLanguage: languageTag,
  published: v.nullable(edtf),
  kind: v.picklist(SOURCE_KINDS),
  extent: text,
  address,
});

/** Lineage: `from` rests on `to`. Both are ids of commitments, areas, events or documents. */
export const linkSchema = v.object({ id, type: v.picklist(LINK_TYPES), from: id, to: id, ...evidence });

/**
 * Something a reader could misread. `disagreement` puts what the sources say side by side in `sides`;
 * `caution` explains. `advice` is the wording that is safe.
 */
export const noteSchema = v.object({
  ...identity,
  kind: v.picklist(['disagreement', 'caution']),
  title: text,
  text,
  sides: v.optional(v.array(v.object({ says: text, source: citation }))),
  advice: v.optional(text),
  about: v.array(id),
});

export const glossarySchema = v.object({ id, term: line, expansion: text, explanation: text });

const questionSchema = v.object({ ...identity, question: text, state: text });

export const profileSchema = v.object({
  format: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  released: edtf,
  title: text,
  description: text,
  languages: v.pipe(v.array(languageTag), v.minLength(1)),
  span: v.object({ from: period, to: period }),
  licence: v.object({ name: line, address, text }),
  method: v.optional(v.array(v.object({ title: text, text }))),
  issues: v.optional(address),
  /** Ids that were published once; addresses that hold one keep leading to the record that it is called now. */
  renamed: v.optional(v.array(v.object({ from: id, to: id }))),
});

/**
 * Texts in a language that the dataset is not complete in, by record id and by field: `{ osaka-summit: { title } }`. The
 * build lays them over the records; the file that the page loads has no such part.
 */
export const overlaySchema = v.record(id, v.record(line, line));

/** Each kind of record that stands in a list, its file name without `.json`, and its shape. */
export const COLLECTIONS = {
  tracks: trackSchema,
  presidencies: presidencySchema,
  areas: areaSchema,
  commitments: commitmentSchema,
  interventions: interventionSchema,
  events: eventSchema,
  documents: documentSchema,
  organisations: organisationSchema,
  people: personSchema,
  sources: sourceSchema,
  links: linkSchema,
  notes: noteSchema,
  glossary: glossarySchema,
  questions: questionSchema,
} as const satisfies Record<CollectionName, v.GenericSchema>;

/** Files that hold one record rather than a list. */
export const SINGLES = { profile: profileSchema, meeting: meetingSchema } as const;

export type SingleName = keyof typeof SINGLES;

export type Text = v.InferOutput<typeof text>;
export type Locator = v.InferOutput<typeof locator>;
export type Citation = v.InferOutput<typeof citation>;
export type Areas = v.InferOutput<typeof areas>;
export type Profile = v.InferOutput<typeof profileSchema>;
export type Meeting = v.InferOutput<typeof meetingSchema>;
export type Track = v.InferOutput<typeof trackSchema>;
export type Area = v.InferOutput<typeof areaSchema>;
export type Commitment = v.InferOutput<typeof commitmentSchema>;
export type Intervention = v.InferOutput<typeof interventionSchema>;
export type EventRecord = v.InferOutput<typeof eventSchema>;
export type DocumentRecord = v.InferOutput<typeof documentSchema>;
export type Organisation = v.InferOutput<typeof organisationSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Link = v.InferOutput<typeof linkSchema>;
export type Note = v.InferOutput<typeof noteSchema>;
export type GlossaryEntry = v.InferOutput<typeof glossarySchema>;

/** The records of every collection as loaded, in file order. */
export type Collections = { [Name in CollectionName]: v.InferOutput<(typeof COLLECTIONS)[Name]>[] };
/** A whole dataset as it travels: the two single records and every collection. */
export type DatasetRecords = { profile: Profile; meeting: Meeting } & Collections;
