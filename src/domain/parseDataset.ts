/**
 * From unknown JSON to a dataset's records. A file that is no dataset at all is refused; a single bad
 * record is left out and named, so that the rest can still be read and nothing disappears in silence.
 */
import * as v from 'valibot';
import type { CollectionName } from './collections.ts';
import { EVENT_KINDS } from './entryKinds.ts';
import { COLLECTIONS, FORMAT_VERSION, SINGLES, type DatasetRecords } from './schema.ts';
import { WORDING_IDS } from './wordings.ts';

export const DATASET_PROBLEMS = ['not-a-dataset', 'no-areas', 'newer-format', 'older-format'] as const;
export type DatasetProblem = (typeof DATASET_PROBLEMS)[number];

/** The file as a whole cannot be used; `problem` says why in a word, the message adds detail for a report. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problem: DatasetProblem;
  constructor(problem: DatasetProblem, detail: string) {
    super(detail);
    this.problem = problem;
  }
}

/** A record that was left out. */
export interface DroppedRecord {
  readonly collection: CollectionName;
  /** Counted from 0 within the collection; 0 also for a collection that is no list at all. */
  readonly position: number;
  readonly id: string | null;
  readonly problem: string;
}

export interface ParsedDataset {
  readonly records: DatasetRecords;
  readonly dropped: readonly DroppedRecord[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

function checkFormat(profile: unknown): void {
  const format = isObject(profile) ? profile['format'] : undefined;
  if (typeof format !== 'string' || !/^\d+\.\d+$/.test(format)) {
    throw new DatasetError('not-a-dataset', 'profile.format is missing');
  }
  if (majorOf(format) > majorOf(FORMAT_VERSION)) {
    throw new DatasetError('newer-format', `the data has format ${format}, this page reads ${FORMAT_VERSION}`);
  }
  if (majorOf(format) < majorOf(FORMAT_VERSION)) {
    throw new DatasetError('older-format', `the data has format ${format}, this page reads ${FORMAT_VERSION}`);
  }
}

function describeIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  return issue ? `${v.getDotPath(issue) ?? 'record'}: ${issue.message}` : 'unreadable';
}

function idOf(value: unknown): string | null {
  const id = isObject(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : null;
}

/** The fields whose words a newer minor version may add to: a word that is not known yet stands as unclassified. */
const OPEN_WORDS: {
  readonly [Name in CollectionName]?: { readonly field: string; readonly words: readonly string[] };
} = { commitments: { field: 'wording', words: WORDING_IDS }, events: { field: 'kind', words: EVENT_KINDS } };

function withKnownWords(name: CollectionName, candidate: unknown): unknown {
  const open = OPEN_WORDS[name];
  if (!open || !isObject(candidate)) return candidate;
  const word = candidate[open.field];
  if (typeof word !== 'string' || word === '' || open.words.includes(word)) return candidate;
  return { ...candidate, [open.field]: 'unclassified' };
}

/**
 * Reads one collection; the second of two records with one id is left out, over all collections together.
 * A collection that is absent is empty: files of an older minor format lack the newer ones.
 */
function readCollection<Name extends CollectionName>(
  name: Name,
  value: unknown,
  seen: Set<string>,
  dropped: DroppedRecord[],
): v.InferOutput<(typeof COLLECTIONS)[Name]>[] {
  const schema: v.GenericSchema<unknown, v.InferOutput<(typeof COLLECTIONS)[Name]>> = COLLECTIONS[name];
  const kept: v.InferOutput<(typeof COLLECTIONS)[Name]>[] = [];
  if (value === undefined) return kept;
  if (!Array.isArray(value)) {
    dropped.push({ collection: name, position: 0, id: null, problem: 'the collection is not a list' });
    return kept;
  }
  value.forEach((candidate: unknown, position) => {
    const parsed = v.safeParse(schema, withKnownWords(name, candidate), { abortEarly: true });
    const id = idOf(candidate);
    const drop = (problem: string) => dropped.push({ collection: name, position, id, problem });
    if (!parsed.success) drop(describeIssue(parsed.issues));
    else if (seen.has(parsed.output.id)) drop('its id is taken by an earlier record');
    else {
      seen.add(parsed.output.id);
      kept.push(parsed.output);
    }
  });
  return kept;
}

/**
 * Checks the parsed JSON of a dataset file.
 * @throws {DatasetError} when it is no dataset, has another major format version, or has areas of which none
 * can be read. A dataset with an empty list of areas is read.
 */
export function parseDataset(value: unknown): ParsedDataset {
  if (!isObject(value)) throw new DatasetError('not-a-dataset', 'the file holds no object');
  checkFormat(value['profile']);
  const profile = v.safeParse(SINGLES.profile, value['profile']);
  if (!profile.success) throw new DatasetError('not-a-dataset', `profile.${describeIssue(profile.issues)}`);
  const meeting = v.safeParse(SINGLES.meeting, value['meeting']);
  if (!meeting.success) throw new DatasetError('not-a-dataset', `meeting.${describeIssue(meeting.issues)}`);

  const seen = new Set<string>();
  const dropped: DroppedRecord[] = [];
  const read = <Name extends CollectionName>(name: Name) => readCollection(name, value[name], seen, dropped);
  const records: DatasetRecords = {
    profile: profile.output,
    meeting: meeting.output,
    tracks: read('tracks'),
    presidencies: read('presidencies'),
    areas: read('areas'),
    commitments: read('commitments'),
    interventions: read('interventions'),
    events: read('events'),
    documents: read('documents'),
    organisations: read('organisations'),
    people: read('people'),
    sources: read('sources'),
    links: read('links'),
    notes: read('notes'),
    glossary: read('glossary'),
    questions: read('questions'),
  };
  const areas = value['areas'];
  if (!Array.isArray(areas) || (areas.length > 0 && records.areas.length === 0)) {
    const reason = dropped.find(({ collection }) => collection === 'areas')?.problem;
    throw new DatasetError('no-areas', reason ?? 'areas is missing');
  }
  return { records, dropped };
}
