/** Every field of the format, found from the schema: take it away, or give it a value of each wrong type. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { problemsAfter, problemsIn, textsAfter } from './datasetFixture.ts';
import type { Edit } from './datasetFixture.ts';
import { formatPath, toFieldPath, valueAt } from './jsonPath.ts';
import type { JsonPath } from './jsonPath.ts';
import type { Problem } from './problem.ts';
import { RECORD_KINDS, RECORD_SCHEMAS, fieldsOf, isSingle, typedValues } from './schemaFields.ts';
import type { RecordKind, SchemaField } from './schemaFields.ts';

const WRONG_VALUES: readonly unknown[] = [null, '', 0, -1, 1e308, true, false, '7', 'false', [], {}, [[]], { a: {} }];

/** One place in the mini dataset where a field is in use: the path of the record, and of the field in it. */
interface Use {
  readonly record: JsonPath;
  readonly at: JsonPath;
}

function recordPathsOf(kind: RecordKind): JsonPath[] {
  if (isSingle(kind)) return [[kind]];
  return miniDataset[kind].map((_, index) => [kind, index]);
}

function findUse(kind: RecordKind, field: SchemaField): Use | undefined {
  for (const record of recordPathsOf(kind)) {
    for (const { path } of typedValues(RECORD_SCHEMAS[kind], valueAt(miniDataset, record))) {
      if (toFieldPath(path) === field.path) return { record, at: path };
    }
  }
  return undefined;
}

/** Which record of its file a line is in, from 0: the fixture begins each on a line of its own. */
function recordAt(text: string, line: number): number {
  return text.split('\n', line).filter((each) => each === '    {').length - 1;
}

/**
 * The problems with each of some values at one place. Of a collection all are found in one go, each value in a record of
 * its own after the good ones; of a kind with one record only one value at a time can be there.
 */
function problemsWithEach(kind: RecordKind, { record, at }: Use, values: readonly unknown[]): Problem[][] {
  if (isSingle(kind)) return values.map((value) => problemsAfter({ path: [...record, ...at], value }));
  const good = miniDataset[kind].length;
  const edits = values.flatMap((value, index): Edit[] => [
    { path: [kind, good + index], value: valueAt(miniDataset, record) },
    { path: [kind, good + index, ...at], value },
  ]);
  const texts = textsAfter(...edits);
  const text = texts.get(`${kind}.json`) ?? '';
  const found = problemsIn(texts);
  return values.map((_, index) => found.filter(({ line }) => recordAt(text, line) === good + index));
}

describe.for(RECORD_KINDS)('a record of %s', (kind) => {
  // Citations are one and the same shape everywhere, so those of commitments stand for all.
  const fields = fieldsOf(RECORD_SCHEMAS[kind]).filter(({ shape }) => shape === null || kind === 'commitments');
  const uses = fields.flatMap((field) => {
    const use = findUse(kind, field);
    return use ? [{ field, path: field.path, use }] : [];
  });

  /** The field that a problem should name, and its file. */
  const expected = ({ at }: Use) => ({ file: `data/mini/${kind}.json`, field: formatPath(at) });

  it.for(uses.filter(({ field }) => field.isRequired))('is refused without $path, with what to add', ({ use }) => {
    const problems = problemsAfter({ path: [...use.record, ...use.at] });
    expect(problems).toContainEqual(
      expect.objectContaining({
        ...expected(use),
        problem: 'the field is missing',
        remedy: expect.stringMatching(/^Add .+: .+\.$/),
      }),
    );
  });

  it.for(uses.filter(({ field }) => !field.isRequired))(
    'has the shape it should without $path, which is optional',
    ({ use }) => {
      expect(problemsAfter({ path: [...use.record, ...use.at] })).toEqual([]);
    },
  );

  it.for(uses)('is refused when $path is of a wrong type', ({ field, use }) => {
    const wrong = WRONG_VALUES.filter((value) => !v.is(field.schema, value));
    expect(wrong.length).toBeGreaterThan(0);
    const found = problemsWithEach(kind, use, wrong);
    for (const [index, value] of wrong.entries()) {
      // A fault inside the wrong value is named by its own, longer path.
      const atField = (found[index] ?? []).filter(
        ({ file, field: named }) => file === expected(use).file && named?.startsWith(expected(use).field),
      );
      expect(atField, `${field.path}: ${JSON.stringify(value)}`).not.toEqual([]);
      for (const { line, column, problem, remedy } of atField) {
        expect(line).toBeGreaterThan(1);
        expect(column).toBeGreaterThan(1);
        expect(problem).toMatch(/\S$/);
        expect(remedy).toMatch(/\.$/);
      }
    }
  });
});
