/**
 * The way in: reads a dataset folder from disk, checks it, and gives the build either records it can
 * trust or an error that lists everything wrong with them.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { COLLECTIONS, SINGLES } from '#domain/schema.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import { toDataset } from './dataset.ts';
import type { Dataset, FileContent } from './dataset.ts';
import { folderFault } from './datasetFolder.ts';
import { withOverlays } from './overlay.ts';
import { formatProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import { RULES } from './rules.ts';
import { RECORD_KINDS, RECORD_SCHEMAS, isSingle } from './schemaFields.ts';

const RECORDS_SCHEMA = v.object({
  profile: SINGLES.profile,
  meeting: SINGLES.meeting,
  tracks: v.array(COLLECTIONS.tracks),
  presidencies: v.array(COLLECTIONS.presidencies),
  areas: v.array(COLLECTIONS.areas),
  commitments: v.array(COLLECTIONS.commitments),
  interventions: v.array(COLLECTIONS.interventions),
  events: v.array(COLLECTIONS.events),
  documents: v.array(COLLECTIONS.documents),
  organisations: v.array(COLLECTIONS.organisations),
  people: v.array(COLLECTIONS.people),
  sources: v.array(COLLECTIONS.sources),
  links: v.array(COLLECTIONS.links),
  notes: v.array(COLLECTIONS.notes),
  glossary: v.array(COLLECTIONS.glossary),
  questions: v.array(COLLECTIONS.questions),
});

function failureOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function readContent(path: string): FileContent {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** Reads every file of a folder. A folder that is not there reads as one without files. */
export function readDataset(folder: string): Dataset {
  let names: string[] = [];
  try {
    names = readdirSync(folder).toSorted();
  } catch {
    // Each missing file is reported by name, which says what the folder should have held.
  }
  return toDataset(folder, new Map(names.map((name) => [name, readContent(join(folder, name))])));
}

/** Everything wrong with a dataset, by file in the order of loading, overlays last, then by place in the file. */
export function checkDataset(dataset: Dataset): Problem[] {
  const order = [
    ...RECORD_KINDS.map((kind) => join(dataset.folder, `${kind}.json`)),
    ...dataset.overlays.map(({ path }) => path),
  ];
  const problems = Object.values(RULES).flatMap((find) => find(dataset));
  return problems.toSorted(
    (a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** @example `31 problems in 5 files` */
export function formatTotal(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

/**
 * The records of a folder, complete and checked, in file order, with the texts of further languages in them.
 * @throws {Error} with every problem, formatted one to a line, when there is any, or with why there is no dataset here
 */
export function loadCheckedDataset(folder: string): DatasetRecords {
  const fault = folderFault(folder);
  if (fault !== null) throw new Error(fault);
  const dataset = readDataset(folder);
  const problems = checkDataset(dataset);
  if (problems.length > 0) throw new Error([...problems.map(formatProblem), formatTotal(problems)].join('\n'));
  const records = new Map(
    dataset.files.map(({ kind }) => [
      kind,
      dataset.records
        .filter((record) => record.kind === kind)
        .map(({ value }) => withOverlays(RECORD_SCHEMAS[kind], value, dataset.overlays)),
    ]),
  );
  return v.parse(
    RECORDS_SCHEMA,
    Object.fromEntries([...records].map(([kind, held]) => [kind, isSingle(kind) ? held[0] : held])),
  );
}
