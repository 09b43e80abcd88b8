/**
 * What every file and field of the format means, for the data dictionary, the JSON Schema and the
 * remedies of the check. A field of the schema without a meaning here fails to compile.
 */
import type { CollectionName } from '#domain/collections.ts';
import type { Citation, DatasetRecords, Locator } from '#domain/schema.ts';
import type { RecordKind, SchemaField, SharedShape } from './schemaFields.ts';

/** Paths to the fields of a record and of the objects nested in it, but not inside shared shapes or texts by language. */
type FieldPath<T> = {
  [Key in keyof T & string]-?: Key | `${Key}${FieldsBelow<NonNullable<T[Key]>>}`;
}[keyof T & string];
type FieldsBelow<T> = T extends readonly (infer Item)[]
  ? `[]${FieldsBelow<Item>}`
  : T extends Citation | Locator
    ? never
    : T extends object
      ? string extends keyof T
        ? never
        : `.${FieldPath<T>}`
      : never;

type Meanings<T> = { readonly [Path in FieldPath<T>]: string };
type RecordOf<Kind extends RecordKind> = Kind extends CollectionName
  ? DatasetRecords[Kind][number]
  : DatasetRecords[Kind];

export interface ShapeEntry<T> {
  /** With its article: `an event`. */
  readonly one: string;
  readonly many: string;
  readonly about: string;
  /** Each a sentence, in the order of the schema. */
  readonly fields: Meanings<T>;
}

const ID =
  'Name of the record in addresses and references; once published it changes only with an entry in "renamed" of the profile.';
const CODE = 'Short reference for people, unique in the dataset.';
const CONFIDENCE =
  'What the record rests on: "release" the release says it, "primary" a primary source bears it out, "secondary" only others report it, "inference" it follows from sources that do not say it.';
const DATE_CONFIDENCE =
  'What the date rests on, in the words of "confidence"; given where the record as a whole rests on something else, or where the release gives a coarser date.';
const SOURCES = 'Where it is said, at least one place, the most telling first.';
const AREAS = 'The areas it concerns, or "all"; an empty list where it concerns none.';
const OFFICIAL_IN = 'The languages in which the title is official; in the others it is a translation of ours.';
const SHORT_TITLE = 'The title as short as a card or a label needs it.';
const PRESIDENCY = 'The presidency under which it came about.';
const TITLE = 'Full title; the official one where there is one.';

export const DICTIONARY: { readonly [Kind in RecordKind]: ShapeEntry<RecordOf<Kind>> } = {
  profile: {
    one: 'a profile',
    many: 'profiles',
    about: 'The dataset itself: name, version, languages, licence.',
    fields: {
      format: 'Version of this format that the files follow, as major.minor such as "1.0".',
      id: 'Name of the dataset, the same as its folder; never changed once published.',
      version: 'Version of the data as major.minor.patch such as "1.2.0", raised with every published change.',
      released: 'Day on which this version was published.',
      title: 'Name of the dashboard made from the dataset.',
      description: 'What the dataset holds, in one or two sentences.',
      languages: 'Languages that every text must have, and no others; the first is the default.',
      span: 'Time range that the timeline shows at first.',
      'span.from': 'First date of the range.',
      'span.to': 'Last date of the range.',
      licence: 'Terms under which the dataset may be used.',
      'licence.name': 'Name of the licence.',
      'licence.address': 'Where the licence can be read.',
      'licence.text': 'What the licence covers, in one or two sentences.',
      method: 'How the dataset was made, for the page on scope and method, in the order shown.',
      'method[].title': 'What the paragraph is about.',
      'method[].text': 'The paragraph.',
      issues: 'Where readers can report a mistake.',
      renamed: 'Ids that records had in addresses published before; each keeps leading to its record.',
      'renamed[].from': 'The id of former times; it is never given to another record.',
      'renamed[].to': 'The id of today.',
    },
  },
  meeting: {
    one: 'a meeting',
    many: 'meetings',
    about: 'The meeting whose outcome the dataset is about.',
    fields: {
      id: ID,
      code: CODE,
      name: 'Name of the meeting.',
      event: 'The meeting as an event of the timeline.',
      declaration: 'The document that the meeting adopted.',
      release: 'The document in which the outcome was announced and summed up.',
      releaseSource: 'The source that stands for the release: citing it is what "release" confidence means.',
      headline: 'The outcome in one line.',
      standfirst: 'The outcome in two or three sentences.',
      countNote: 'What the numbers of areas and statements do and do not say.',
      facts: 'Facts of the meeting, in the order shown.',
      'facts[].code': CODE,
      'facts[].label': 'What the fact is about, such as "Place".',
      'facts[].value': 'The fact as shown.',
      'facts[].date': 'The same as a date, where the fact is one.',
      'facts[].confidence': CONFIDENCE,
      'facts[].sources': SOURCES,
    },
  },
  tracks: {
    one: 'a track',
    many: 'tracks',
    about: 'The parts into which the outcome groups its areas, in order.',
    fields: {
      id: ID,
      code: CODE,
      numeral: 'The number as the source writes it, such as "1".',
      name: 'Name of the track.',
    },
  },
  presidencies: {
    one: 'a presidency',
    many: 'presidencies',
    about: 'Who held the chair in which year, in order of time.',
    fields: { id: ID, name: 'Name of the presidency.', year: 'Year or years of the presidency.' },
  },
  areas: {
    one: 'an area',
    many: 'areas',
    about: 'Policy areas, in the order of the outcome.',
    fields: {
      id: ID,
      code: CODE,
      numeral: 'Running number in the whole outcome.',
      releaseNumber: 'Number that the release gives it, if any, which may start again in each track.',
      track: 'The track that the area belongs to.',
      title: TITLE,
      officialIn: OFFICIAL_IN,
      shortTitle: SHORT_TITLE,
      summary: 'What was agreed in the area, in our own words.',
      keywords: 'Words, in any language, that readers may search by and that the texts do not use.',
      otherTitles: 'Titles that other official texts give the area.',
      'otherTitles[].language': 'Language of that title.',
      'otherTitles[].title': 'That title, word for word.',
      'otherTitles[].confidence': CONFIDENCE,
      'otherTitles[].sources': SOURCES,
      confidence: CONFIDENCE,
      sources: SOURCES,
    },
  },
  commitments: {
    one: 'a commitment',
    many: 'commitments',
    about: 'Commitments and other statements: one operative verb and its object each.',
    fields: {
      id: ID,
      code: CODE,
      area: 'The area it belongs to; null for a statement outside the areas.',
      origin: 'Where it was first found: "summary" the release, "reported" other sources on the same outcome.',
      wording: 'The operative verb, which tells how strong the statement is.',
      text: 'What is stated, in our own words.',
      form: 'How the source gives it: "quoted" word for word, "paraphrased", or "own-summary" our summing up of a longer passage.',
      target: 'What is to be reached by when, where the statement says so.',
      'target.date': 'The date or period that the statement sets.',
      'target.text': 'What is to be reached.',
      documents: 'Documents linked to the statement by this dataset; the source need not name them.',
      events: 'Events linked to the statement by this dataset; the source need not name them.',
      organisations: 'Organisations linked to the statement by this dataset; the source need not name them.',
      borneOutBy: 'Places that bear out the existence of what the statement names, not the statement itself.',
      confidence: CONFIDENCE,
      sources: SOURCES,
    },
  },
  interventions: {
    one: 'an intervention',
    many: 'interventions',
    about: 'What a participant said at the meeting.',
    fields: {
      id: ID,
      code: CODE,
      person: 'Who spoke.',
      text: 'What was said, in our own words.',
      areas: AREAS,
      confidence: CONFIDENCE,
      sources: SOURCES,
    },
  },
  events: {
    one: 'an event',
    many: 'events',
    about: 'Meetings, forums, negotiations and milestones that lead to the outcome.',
    fields: {
      id: ID,
      code: CODE,
      date: 'When it took place, no more precise than the sources.',
      dateConfidence: DATE_CONFIDENCE,
      kind: 'What kind of event it was.',
      title: TITLE,
      officialIn: OFFICIAL_IN,
      shortTitle: SHORT_TITLE,
      summary: 'What happened and why it matters here, in our own words.',
      place: 'Where it took place.',
      format: 'Whether people met in one room, online, or both.',
      chair: 'Who presided.',
      organisations: 'Organisations that held it or took part in a named role.',
      presidency: PRESIDENCY,
      areas: AREAS,
      inRelease:
        'Whether the release names it, only points to it ("indirect"), or does not mention it ("no"); left out where that is not known.',
      releaseSays: 'What the release says where that differs from the sources above.',
      'releaseSays.name': 'The name that the release uses.',
      'releaseSays.date': 'The date that the release gives.',
      'releaseSays.text': 'What the release says about it.',
      confidence: CONFIDENCE,
      sources: SOURCES,
    },
  },
  documents: {
    one: 'a document',
    many: 'documents',
    about: 'Declarations, principles, reports and other texts that the outcome stands on.',
    fields: {
      id: ID,
      code: CODE,
      date: 'When it was adopted or published, no more precise than the sources.',
      dateConfidence: DATE_CONFIDENCE,
      title: TITLE,
      officialIn: OFFICIAL_IN,
      shortTitle: SHORT_TITLE,
      summary: 'What it is and why it matters here, in our own words.',
      issuers: 'Organisations that adopted or published it.',
      authors: 'Authors as the document names them.',
      annexOf: 'The document that it is an annex of.',
      'annexOf.document': 'That document.',
      'annexOf.label': 'What the annex is called there, such as "Annex 2".',
      presidency: PRESIDENCY,
      areas: AREAS,
      inRelease:
        'Whether the release names it, names it without its full title ("in-part"), is it ("itself"), or does not mention it ("no"); left out where that is not known.',
      releaseSays: 'What the release says about it, to be held against the document.',
      'releaseSays.verb': 'The operative verb that the release uses for it.',
      'releaseSays.text': 'What the release says.',
      'releaseSays.agrees': 'Whether the document bears that out; null where it could not be checked.',
      address: 'Where the document can be read.',
      confidence: CONFIDENCE,
      sources: SOURCES,
    },
  },
  organisations: {
    one: 'an organisation',
    many: 'organisations',
    about: 'Bodies with a part in the outcome.',
    fields: {
      id: ID,
      code: CODE,
      name: 'Full name.',
      shortName: 'Name or abbreviation for labels.',
      role: 'Its part in the outcome.',
      areas: AREAS,
      inRelease:
        'Whether the release names it, only points to it ("indirect"), or does not mention it ("no"); left out where that is not known.',
      confidence: CONFIDENCE,
      sources: SOURCES,
    },
  },
  people: {
    one: 'a person',
    many: 'people',
    about: 'People who acted in an official role, and only in that role.',
    fields: {
      id: ID,
      code: CODE,
      name: 'Name, in the order usual in each language.',
      role: 'Office held at the time.',
      organisation: 'The organisation that the office belongs to.',
      confidence: CONFIDENCE,
      sources: SOURCES,
    },
  },
  sources: {
    one: 'a source',
    many: 'sources',
    about: 'Where the facts come from.',
    fields: {
      id: ID,
      code: CODE,
      publisher: 'Who published it.',
      title: 'Title as published, in its own language.',
      titleLanguage: 'Language of that title.',
      published: 'When it was published; null where the source does not say.',
      kind: 'How near it is to the fact: "primary" the issuer\'s own, "transcription" an archive\'s copy of an official text, "reproduction" a copy on another site, "secondary" a report about it.',
      extent: 'The part that is relied on.',
      address: 'Where it can be read.',
    },
  },
  links: {
    one: 'a link',
    many: 'links',
    about: 'Lineage: what rests on what. Never backwards in time, never in a circle.',
    fields: {
      id: ID,
      type: 'How the one rests on the other.',
      from: 'The record that rests on the other; the later of the two.',
      to: 'The record that it rests on.',
      confidence: CONFIDENCE,
      sources: SOURCES,
    },
  },
  notes: {
    one: 'a note',
    many: 'notes',
    about: 'What a reader could misread, and where sources disagree.',
    fields: {
      id: ID,
      code: CODE,
      kind: 'Whether sources say different things ("disagreement") or a reading needs care ("caution").',
      title: 'The point in one line.',
      text: 'The point explained.',
      sides: 'What each source says, to be shown side by side.',
      'sides[].says': 'What this source says.',
      'sides[].source': 'Where it says so.',
      advice: 'The wording that is safe to use.',
      about: 'The records that the note is shown with.',
    },
  },
  glossary: {
    one: 'a term',
    many: 'terms',
    about: 'Abbreviations and terms.',
    fields: {
      id: ID,
      term: 'The term or abbreviation, the same in every language.',
      expansion: 'What it stands for.',
      explanation: 'What it means, in a sentence or two.',
    },
  },
  questions: {
    one: 'a question',
    many: 'questions',
    about: 'What the sources leave open.',
    fields: { id: ID, code: CODE, question: 'The open question.', state: 'How far the search for an answer has come.' },
  },
};

export const SHAPES: { readonly citation: ShapeEntry<Citation>; readonly locator: ShapeEntry<Locator> } = {
  citation: {
    one: 'a citation',
    many: 'citations',
    about: 'A source and the place in it.',
    fields: {
      source: 'The source.',
      at: 'The places in it, where they can be named.',
      supports: 'What the source bears out, where that is not the whole record.',
    },
  },
  locator: {
    one: 'a locator',
    many: 'locators',
    about: 'A place in a source.',
    fields: {
      part: 'The kind of part.',
      number:
        'The source\'s own number of that part; for "paragraph" its place among the paragraphs of running text, from 1.',
      text: 'Words that tell the place where a number does not.',
    },
  },
};

/** The meaning of a field that `fieldsOf` gave for this kind of record. */
export function meaningOf(kind: RecordKind | SharedShape, field: SchemaField): string {
  const entry = field.shape ?? kind;
  const fields: Readonly<Record<string, string>> =
    entry === 'citation' || entry === 'locator' ? SHAPES[entry].fields : DICTIONARY[entry].fields;
  const meaning = fields[field.shapePath];
  if (meaning === undefined) throw new Error(`The dictionary has no entry for ${entry} · ${field.shapePath}`);
  return meaning;
}
