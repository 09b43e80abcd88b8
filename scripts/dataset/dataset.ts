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
import { overlayLanguageOf } from './overlay.ts';
import type { OverlayFile } from './overlay.ts';

/** What the file system holds: the bytes of a file, or why they could not be had. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly failure: string };

export interface DatasetFile {
  readonly kind: RecordKind;
  /** As printed: the folder as the caller named it, and the file. */
  readonly path: string;
  readonly source: JsonSource;
}

/** A file that a problem can be found in. */
export type ReadFile = DatasetFile | OverlayFile;

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
  /** Texts in languages beside those of the profile, by file name. */
  readonly overlays: readonly OverlayFile[];
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

type Report = (problem: string, remedy: string, line?: number, column?: number) => void;

/** The JSON in a file, or undefined after a report of why there is none. */
function readSource(content: FileContent, report: Report): JsonSource | undefined {
  if ('failure' in content) {
    report(`the file could not be read (${content.failure})`, 'Make it an ordinary file that you may read.');
    return undefined;
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
    return undefined;
  }
  const reading = readJson(decoded.text);
  if ('source' in reading) return reading.source;
  report(reading.fault.problem, reading.fault.remedy, reading.fault.line, reading.fault.column);
  return undefined;
}

/**
 * Reads the files of a folder.
 * @param contents what each file name of the folder holds
 */
export function toDataset(folder: string, contents: ReadonlyMap<string, FileContent>): Dataset {
  const unreadable: Problem[] = [];
  const read = (path: string, content: FileContent | undefined, outline: string): JsonSource | undefined => {
    const report: Report = (problem, remedy, line = 1, column = 1) =>
      unreadable.push({ file: path, line, column, record: null, field: null, value: null, problem, remedy });
    if (content) return readSource(content, report);
    report('the file is missing', `Create it: ${outline}.`);
    return undefined;
  };
  const files = RECORD_KINDS.flatMap((kind): DatasetFile[] => {
    const path = join(folder, fileNameOf(kind));
    const source = read(path, contents.get(fileNameOf(kind)), outlineOf(kind));
    return source ? [{ kind, path, source }] : [];
  });
  const overlays = [...contents].flatMap(([name, content]): OverlayFile[] => {
    const language = overlayLanguageOf(name);
    const path = join(folder, name);
    const source = language === null ? undefined : read(path, content, '');
    return source && language !== null ? [{ kind: 'texts', language, path, source }] : [];
  });
  const fileNames = [...contents.keys()].filter((name) => !name.startsWith('.'));
  return { folder, fileNames, files, records: files.flatMap(recordsOf), overlays, unreadable };
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
function recordDepth(kind: ReadFile['kind'], path: JsonPath): number {
  if (kind === 'texts') return path[0] === 'texts' && path.length > 1 ? 2 : 0;
  if (isSingle(kind)) return path[0] === 'record' ? 1 : 0;
  return path[0] === 'records' && path.length > 1 ? 2 : 0;
}

/** A record's id; where it has none, its place. In an overlay the ids are the names of the fields. */
function nameOf({ kind, source }: ReadFile, path: JsonPath): string {
  return kind === 'texts' ? String(path.at(-1)) : (idOf(valueAt(source.value, path)) ?? formatPath(path));
}

/** Adds to a finding what its path says already: position, record, field and value. */
export function toProblem(file: ReadFile, { path, part = 'value', problem, remedy }: Finding): Problem {
  const rootLength = recordDepth(file.kind, path);
  const recordPath = path.slice(0, rootLength);
  const fieldPath = path.slice(rootLength);
  return {
    file: file.path,
    ...file.source.positionOf(path, part),
    record: rootLength === 0 ? null : nameOf(file, recordPath),
    field: fieldPath.length === 0 ? null : formatPath(fieldPath),
    value: fieldPath.length === 0 ? null : formatValue(valueAt(file.source.value, path)),
    problem,
    remedy,
  };
}
