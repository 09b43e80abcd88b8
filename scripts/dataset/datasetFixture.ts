/** For tests: the mini dataset as files, with edits made by path, and places found without the parser under test. */
import { miniDataset } from '#testing/miniDataset.ts';
import { toDataset } from './dataset.ts';
import type { Dataset, FileContent } from './dataset.ts';
import { isJsonObject } from './jsonPath.ts';
import type { JsonPath } from './jsonPath.ts';
import { checkDataset } from './readDataset.ts';
import type { Problem } from './problem.ts';
import { RECORD_KINDS, isSingle } from './schemaFields.ts';

/** A change to the mini dataset. `path` starts at the kind: `['events', 0, 'date']`; no value means take it away. */
export interface Edit {
  readonly path: JsonPath;
  readonly value?: unknown;
}

export const FIXTURE_FOLDER = 'data/mini';

function applyEdit(holder: unknown, { path: [step, ...rest], value }: Edit): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder)) {
    if (rest.length === 0 && value === undefined) return holder.filter((_, index) => index !== step);
    const items: unknown[] = [...holder];
    if (typeof step === 'number') items[step] = applyEdit(items[step], { path: rest, value });
    return items;
  }
  const fields = new Map(Object.entries(isJsonObject(holder) ? holder : {}));
  if (rest.length === 0 && value === undefined) fields.delete(String(step));
  else fields.set(String(step), applyEdit(fields.get(String(step)), { path: rest, value }));
  return Object.fromEntries(fields);
}

/** The text of each file after the edits, indented by two blanks as a person would write it. */
export function textsAfter(...edits: readonly Edit[]): Map<string, string> {
  const edited = edits.reduce<unknown>((records, edit) => applyEdit(records, edit), miniDataset);
  const texts = new Map<string, string>();
  for (const kind of RECORD_KINDS) {
    const held = isJsonObject(edited) ? edited[kind] : undefined;
    const root = { $schema: `../schema/${kind}.schema.json`, [isSingle(kind) ? 'record' : 'records']: held };
    texts.set(`${kind}.json`, `${JSON.stringify(root, null, 2)}\n`);
  }
  return texts;
}

export function datasetOf(texts: ReadonlyMap<string, string | FileContent>): Dataset {
  const contents = [...texts].map(([name, content]): [string, FileContent] => [
    name,
    typeof content === 'string' ? { bytes: new TextEncoder().encode(content) } : content,
  ]);
  return toDataset(FIXTURE_FOLDER, new Map(contents));
}

export function problemsIn(texts: ReadonlyMap<string, string | FileContent>): Problem[] {
  return checkDataset(datasetOf(texts));
}

export function problemsAfter(...edits: readonly Edit[]): Problem[] {
  return problemsIn(textsAfter(...edits));
}

/**
 * Where a piece that stands once in a text begins: line and column, both from 1.
 * @throws {Error} when it stands there not at all or more than once
 */
export function placeOf(text: string, piece: string): { line: number; column: number } {
  const [before = '', ...after] = text.split(piece);
  if (after.length !== 1) throw new Error(`${piece} stands there ${after.length} times`);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
