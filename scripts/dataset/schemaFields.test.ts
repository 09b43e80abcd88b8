import { describe, expect, it } from 'vitest';
import { REFERENCES } from '#domain/references.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { RECORD_KINDS, RECORD_SCHEMAS, fieldsOf, isSingle, typedValues, valueTypeOf } from './schemaFields.ts';
import type { FormatSchema, RecordKind } from './schemaFields.ts';
import { toFieldPath } from './jsonPath.ts';

/** The paths at which a schema holds ids, in the notation of REFERENCES. */
function idPaths(schema: FormatSchema, path: string): string[] {
  if (valueTypeOf(schema) === 'id') return [path];
  switch (schema.type) {
    case 'object':
      return Object.entries(schema.entries).flatMap(([name, entry]) =>
        idPaths(entry, path === '' ? name : `${path}.${name}`),
      );
    case 'array':
      return idPaths(schema.item, `${path}[]`);
    case 'optional':
    case 'nullable':
      return idPaths(schema.wrapped, path);
    case 'union':
      return schema.options.flatMap((option) => idPaths(option, path));
    default:
      return [];
  }
}

function recordsOf(kind: RecordKind): readonly unknown[] {
  const held: unknown = miniDataset[kind];
  return Array.isArray(held) ? held : [held];
}

describe('REFERENCES', () => {
  it.for(RECORD_KINDS)("has every field of %s that holds an id, but the record's own", (kind) => {
    const expected = idPaths(RECORD_SCHEMAS[kind], '').filter((path) => path !== 'id');
    // Ids of former times are no references; rules/renames.ts checks both ends.
    const renames = ['renamed[].from', 'renamed[].to'];
    const registered: readonly string[] = kind === 'profile' ? renames : REFERENCES[kind].map(({ path }) => path);
    expect(registered.toSorted()).toEqual(expected.toSorted());
  });
});

describe('miniDataset', () => {
  it.for(RECORD_KINDS)('uses every field of %s, so that the tests of all fields have something to try', (kind) => {
    const used = new Set(
      recordsOf(kind).flatMap((record) =>
        [...typedValues(RECORD_SCHEMAS[kind], record)].map(({ path }) => toFieldPath(path)),
      ),
    );
    const unused = fieldsOf(RECORD_SCHEMAS[kind])
      // Citations are the same everywhere; that one commitment uses all of their fields is enough.
      .filter(({ shape }) => shape === null || kind === 'commitments')
      .filter(({ path }) => !path.startsWith('borneOutBy[].'))
      .filter(({ path }) => !used.has(path));
    expect(unused.map(({ path }) => path)).toEqual([]);
  });
});

describe('fieldsOf', () => {
  it('names nested fields by path and says where the dictionary has them', () => {
    const fields = fieldsOf(RECORD_SCHEMAS.meeting);
    expect(fields).toContainEqual(
      expect.objectContaining({
        path: 'facts[].sources[].at[].part',
        isRequired: true,
        shape: 'locator',
        shapePath: 'part',
      }),
    );
    expect(fields).toContainEqual(expect.objectContaining({ path: 'facts[].date', isRequired: false, shape: null }));
  });
});

describe('isSingle', () => {
  it('tells the files that hold one record from the lists', () => {
    expect(RECORD_KINDS.filter(isSingle)).toEqual(['profile', 'meeting']);
  });
});
