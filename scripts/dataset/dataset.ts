/**
 * A dataset folder as read, before anything in it is trusted: the files that are JSON, with the
 * positions of everything in them, and the problems that kept other files from being read.
 */
import { join } from 'node:path';
import { formatPath, valueAt } from './jsonPath.ts';
import type { JsonPath } from './jsonPath.ts';
import { readJson } from './jsonSource.ts';
import type { JsonSource } from './jsonSource.ts';
import { formatValue } from './problem.ts';
import type { Problem } from './problem.ts';
import { RECORD_KINDS, RECORD_SCHEMAS, isSingle, typedValues } from './schemaFields.ts';
import type { RecordKind, TypedValue } from './schemaFields.ts';

/** What the file system holds: the bytes of a file, or why they could not be had. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly failure: string };

export interface DatasetFile {
  readonly kind: RecordKind;
  /** As printed: the folder as the caller named it, and the file. */
  readonly path: string;
  readonly source: JsonSource;
}

/** A record of any shape, right or wrong, and where it stands in its file. */
export interface RecordEntry {
  readonly kind: RecordKind;
  readonly file: DatasetFile;
  readonly path: JsonPath;
  readonly value: unknown;
  /** The record and everything in it that the schema knows; paths start at the root of the file. */
  readonly values: readonly TypedValue[];
}

export interface Dataset {
  readonly folder: string;
  /** Names of everything in the folder that is not hidden. */
  readonly fileNames: readonly string[];
  /** In the order of loading; a file that could not be read is not among them. */
  readonly files: readonly DatasetFile[];
  /** Every record of those files, in file order. */
  readonly records: readonly RecordEntry[];
  readonly unreadable: readonly Problem[];
}

export function fileNameOf(kind: RecordKind): string {
  return `${kind}.json`;
}

/** A new file of this kind, as an author would start it. */
export function outlineOf(kind: RecordKind): string {
  return `{ "$schema": "../schema/${kind}.schema.json", ${isSingle(kind) ? '"record": { ... }' : '"records": []'} }`;
}

function readText(bytes: Uint8Array): { text: string } | { badLine: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // A line feed is never part of a longer UTF-8 character, so the first line that fails is the place.
    let line = 1;
    for (let start = 0; start < bytes.length; line += 1) {
      const end = bytes.indexOf(0x0a, start);
      const next = end < 0 ? bytes.length : end + 1;
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, next));
      } catch {
        break;
      }
      start = next;
    }
    return { badLine: line };
  }
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function recordsOf(file: DatasetFile): RecordEntry[] {
  const { kind, source } = file;
  const toEntry = (value: unknown, path: JsonPath): RecordEntry => ({
    kind,
    file,
    path,
    value,
    values: [...typedValues(RECORD_SCHEMAS[kind], value, path)],
  });
  if (isSingle(kind)) {
    const record = valueAt(source.value, ['record']);
    return record === undefined ? [] : [toEntry(record, ['record'])];
  }
  const records = valueAt(source.value, ['records']);
  return Array.isArray(records) ? records.map((record: unknown, index) => toEntry(record, ['records', index])) : [];
}

/**
 * Reads the files of a folder.
 * @param contents what each file name of the folder holds
 */
export function toDataset(folder: string, contents: ReadonlyMap<string, FileContent>): Dataset {
  const files: DatasetFile[] = [];
  const unreadable: Problem[] = [];
  for (const kind of RECORD_KINDS) {
    const path = join(folder, fileNameOf(kind));
    const report = (problem: string, remedy: string, line = 1, column = 1) =>
      unreadable.push({ file: path, line, column, record: null, field: null, value: null, problem, remedy });

    const content = contents.get(fileNameOf(kind));
    if (!content) {
      report('the file is missing', `Create it: ${outlineOf(kind)}.`);
      continue;
    }
    if ('failure' in content) {
      report(`the file could not be read (${content.failure})`, 'Make it an ordinary file that you may read.');
      continue;
    }
    if (hasByteOrderMark(content.bytes)) {
      report(
        'the file begins with a byte order mark, which JSON does not allow',
        'Save it as "UTF-8", not as "UTF-8 with BOM".',
      );
    }
    const decoded = readText(content.bytes);
    if ('badLine' in decoded) {
      report('the file is not UTF-8', 'Save it as UTF-8; this line holds bytes of another encoding.', decoded.badLine);
      continue;
    }
    const reading = readJson(decoded.text);
    if ('fault' in reading) {
      report(reading.fault.problem, reading.fault.remedy, reading.fault.line, reading.fault.column);
      continue;
    }
    files.push({ kind, path, source: reading.source });
  }
  const fileNames = [...contents.keys()].filter((name) => !name.startsWith('.'));
  return { folder, fileNames, files, records: files.flatMap(recordsOf), unreadable };
}

/** The id that a record goes by, if it has one that is text. */
export function idOf(record: unknown): string | null {
  const id = valueAt(record, ['id']);
  return typeof id === 'string' && id !== '' ? id : null;
}

/** A fault found in a readable file: `path` starts at the root of the file. */
export interface Finding {
  readonly path: JsonPath;
  /** Whether the key or, as a rule, the value is where the reader should look. */
  readonly part?: 'key' | 'value';
  readonly problem: string;
  readonly remedy: string;
}

/** How many steps of a path lead to its record; 0 for a place outside all records. */
function recordDepth(kind: RecordKind, path: JsonPath): number {
  if (isSingle(kind)) return path[0] === 'record' ? 1 : 0;
  return path[0] === 'records' && path.length > 1 ? 2 : 0;
}

/** Adds to a finding what its path says already: position, record, field and value. */
export function toProblem(file: DatasetFile, { path, part = 'value', problem, remedy }: Finding): Problem {
  const rootLength = recordDepth(file.kind, path);
  const recordPath = path.slice(0, rootLength);
  const fieldPath = path.slice(rootLength);
  return {
    file: file.path,
    ...file.source.positionOf(path, part),
    record: rootLength === 0 ? null : (idOf(valueAt(file.source.value, recordPath)) ?? formatPath(recordPath)),
    field: fieldPath.length === 0 ? null : formatPath(fieldPath),
    value: fieldPath.length === 0 ? null : formatValue(valueAt(file.source.value, path)),
    problem,
    remedy,
  };
}
