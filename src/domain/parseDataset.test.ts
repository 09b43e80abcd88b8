import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PROTOTYPE_NAMES } from '#testing/arbitraries.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { indexDataset } from './dataset.ts';
import { DatasetError, parseDataset, type DatasetProblem } from './parseDataset.ts';
import { COLLECTION_NAMES, type CollectionName } from './collections.ts';
import { COLLECTIONS, FORMAT_VERSION, SINGLES, type SingleName } from './schema.ts';

const SINGLE_NAMES = Object.keys(SINGLES).filter((name): name is SingleName => Object.hasOwn(SINGLES, name));
const WRONG_VALUES: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1e308,
  true,
  false,
  'false',
  '7',
  [],
  {},
  [[]],
  [null],
  { a: {} },
  { en: '' },
  'javascript:',
  '2018-02-30',
];

/** The file as JSON gives it, with one record of one kind replaced. */
function fileWith(name: CollectionName, position: number, record: unknown): unknown {
  return { ...structuredClone(miniDataset), [name]: Object.values<unknown>(miniDataset[name]).with(position, record) };
}

function without(record: object, field: string): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
}

function problemOf(file: unknown): DatasetProblem | null {
  try {
    parseDataset(file);
    return null;
  } catch (error) {
    if (error instanceof DatasetError) return error.problem;
    throw error;
  }
}

interface Field {
  readonly name: CollectionName;
  readonly field: string;
  readonly schema: v.GenericSchema;
  readonly isRequired: boolean;
}

const FIELDS: Field[] = COLLECTION_NAMES.flatMap((name) =>
  Object.entries<v.GenericSchema>(COLLECTIONS[name].entries).map(([field, schema]) => ({
    name,
    field,
    schema,
    isRequired: schema.type !== 'optional',
  })),
);

/** Fields whose words a minor version may add to: one that is not known is kept as unclassified. */
const OPEN_FIELDS = ['commitments.wording', 'events.kind'];

describe(parseDataset, () => {
  it('reads a valid file without losing anything', () => {
    expect(parseDataset(JSON.parse(JSON.stringify(miniDataset)))).toEqual({ records: miniDataset, dropped: [] });
  });

  it.for([
    null,
    undefined,
    [],
    'x',
    42,
    true,
    {},
    [miniDataset],
    { profile: null },
    { profile: [] },
    { profile: { format: 1 } },
  ])('refuses %j, which is no dataset', (file) => {
    expect(problemOf(file)).toBe('not-a-dataset');
  });

  it.for(FIELDS.filter(({ isRequired }) => isRequired))(
    'leaves a record of $name out and counts it when it has no $field',
    ({ name, field }) => {
      const [first = {}] = miniDataset[name];
      const { records, dropped } = parseDataset(fileWith(name, 0, without(first, field)));
      expect(dropped).toMatchObject([
        { collection: name, position: 0, id: field === 'id' ? null : Reflect.get(first, 'id') },
      ]);
      expect(dropped[0]?.problem).toContain(field);
      expect(records).toEqual({ ...miniDataset, [name]: miniDataset[name].slice(1) });
    },
  );

  it.for(FIELDS)(
    'leaves a record of $name out and counts it when its $field is of a wrong type, and changes no value',
    ({ name, field, schema }) => {
      const [first = {}] = miniDataset[name];
      const isOpen = OPEN_FIELDS.includes(`${name}.${field}`);
      const wrong = WRONG_VALUES.filter(
        (value) => !v.is(schema, value) && !(isOpen && value && v.is(v.string(), value)),
      );
      expect(wrong.length).toBeGreaterThan(5);
      const broken = wrong.map((value) => ({ ...first, [field]: value }));
      const { records, dropped } = parseDataset({ ...miniDataset, [name]: [...broken, ...miniDataset[name].slice(1)] });
      expect(dropped.map(({ collection, position }) => ({ collection, value: wrong[position] }))).toEqual(
        wrong.map((value) => ({ collection: name, value })),
      );
      expect(records).toEqual({ ...miniDataset, [name]: miniDataset[name].slice(1) });
    },
  );

  it.for(COLLECTION_NAMES)('leaves out and counts what is no record at all among %s', (name) => {
    const { records, dropped } = parseDataset({ ...miniDataset, [name]: [...WRONG_VALUES, ...miniDataset[name]] });
    expect(records).toEqual(miniDataset);
    expect(dropped).toMatchObject(WRONG_VALUES.map((_, position) => ({ collection: name, position, id: null })));
  });

  it.for(
    SINGLE_NAMES.flatMap((name) =>
      Object.entries<v.GenericSchema>(SINGLES[name].entries).map(([field, schema]) => ({ name, field, schema })),
    ),
  )('refuses a file whose $name has a wrong $field', ({ name, field, schema }) => {
    for (const value of WRONG_VALUES.filter((each) => !v.is(schema, each))) {
      expect(problemOf({ ...miniDataset, [name]: { ...miniDataset[name], [field]: value } })).toBe('not-a-dataset');
    }
    if (schema.type !== 'optional')
      expect(problemOf({ ...miniDataset, [name]: without(miniDataset[name], field) })).toBe('not-a-dataset');
  });

  it('never throws for a wrong value anywhere in a record, and what it keeps can be indexed', () => {
    const place = fc
      .constantFrom(...COLLECTION_NAMES)
      .chain((name) => fc.tuple(fc.constant(name), fc.nat(miniDataset[name].length - 1)));
    fc.assert(
      fc.property(place, fc.infiniteStream(fc.nat()), fc.anything(), ([name, position], picks, value) => {
        const record: unknown = structuredClone(miniDataset[name][position]);
        let holder = record;
        for (;;) {
          if (typeof holder !== 'object' || holder === null) break;
          const keys = Object.keys(holder);
          const key = keys[picks.next().value % keys.length] ?? 'x';
          const inner: unknown = Reflect.get(holder, key);
          if (typeof inner !== 'object' || inner === null || picks.next().value % 2 === 0) {
            Reflect.set(holder, key, value);
            break;
          }
          holder = inner;
        }
        const { records, dropped } = parseDataset(fileWith(name, position, record));
        expect(records[name].length + dropped.length).toBe(miniDataset[name].length);
        expect(records[name].every((kept) => v.is(COLLECTIONS[name], kept))).toBe(true);
        expect(() => indexDataset(records)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('keeps numbers and truth values written as text from passing for the real ones', () => {
    const [document] = miniDataset.documents;
    const record = { ...document, releaseSays: { text: { en: 'x' }, agrees: 'false' } };
    expect(parseDataset(fileWith('documents', 0, record)).dropped).toHaveLength(1);
  });

  it('reads over fields that it does not know', () => {
    const file = {
      ...miniDataset,
      extra: [1],
      tracks: miniDataset.tracks.map((track) => ({ ...track, colour: 'blue' })),
    };
    expect(parseDataset(file)).toEqual({ records: miniDataset, dropped: [] });
  });

  it('keeps a record whose wording or kind it does not know, as unclassified', () => {
    const [commitment] = miniDataset.commitments;
    const [event] = miniDataset.events;
    for (const word of ['pledge', 'toString', '__proto__']) {
      const ofStatement = parseDataset(fileWith('commitments', 0, { ...commitment, wording: word }));
      const ofEvent = parseDataset(fileWith('events', 0, { ...event, kind: word }));
      expect([...ofStatement.dropped, ...ofEvent.dropped]).toEqual([]);
      expect(ofStatement.records.commitments[0]).toEqual({ ...commitment, wording: 'unclassified' });
      expect(ofEvent.records.events[0]).toEqual({ ...event, kind: 'unclassified' });
    }
  });

  it('leaves out the second of two records with one id, within a kind and across kinds', () => {
    const [area] = miniDataset.areas;
    const [event] = miniDataset.events;
    const file = {
      ...miniDataset,
      areas: [...miniDataset.areas, area],
      events: [...miniDataset.events, { ...event, id: area?.id }],
    };
    expect(parseDataset(file)).toEqual({
      records: miniDataset,
      dropped: [
        {
          collection: 'areas',
          position: miniDataset.areas.length,
          id: area?.id,
          problem: 'its id is taken by an earlier record',
        },
        {
          collection: 'events',
          position: miniDataset.events.length,
          id: area?.id,
          problem: 'its id is taken by an earlier record',
        },
      ],
    });
  });

  it('keeps a record that refers to what is not there', () => {
    const [first] = miniDataset.commitments;
    const record = { ...first, area: 'no-such-area', events: ['no-such-event'] };
    const { records, dropped } = parseDataset(fileWith('commitments', 0, record));
    expect(dropped).toEqual([]);
    expect(indexDataset(records).commitments).toHaveLength(miniDataset.commitments.length);
  });

  it('counts a collection that is no list, and takes an absent one for empty', () => {
    for (const value of [null, {}, 'x', 7]) {
      const { records, dropped } = parseDataset({ ...miniDataset, events: value });
      expect(records.events).toEqual([]);
      expect(dropped).toEqual([
        { collection: 'events', position: 0, id: null, problem: 'the collection is not a list' },
      ]);
    }
    expect(parseDataset(without(miniDataset, 'glossary'))).toEqual({
      records: { ...miniDataset, glossary: [] },
      dropped: [],
    });
  });

  it('refuses a file of whose areas none can be read, with the reason, but reads one that has none', () => {
    expect(problemOf(without(miniDataset, 'areas'))).toBe('no-areas');
    expect(problemOf({ ...miniDataset, areas: {} })).toBe('no-areas');
    const file = { ...miniDataset, tracks: [null], areas: [{ id: 'x' }] };
    expect(() => parseDataset(file)).toThrow(
      expect.objectContaining({ problem: 'no-areas', message: expect.stringContaining('code') }),
    );
    expect(parseDataset({ ...miniDataset, areas: [] }).records.areas).toEqual([]);
  });

  describe('format versions', () => {
    const [major = 0, minor = 0] = FORMAT_VERSION.split('.').map(Number);
    const problemWith = (format: string) => problemOf({ ...miniDataset, profile: { ...miniDataset.profile, format } });

    it('reads its own major version, whatever the minor', () => {
      expect([problemWith(FORMAT_VERSION), problemWith(`${major}.${minor + 7}`)]).toEqual([null, null]);
    });

    it('says which of page and data is older', () => {
      expect(problemWith(`${major + 1}.0`)).toBe('newer-format');
      expect(problemWith(`${major - 1}.9`)).toBe('older-format');
      expect(problemWith(`${major}0.0`)).toBe('newer-format');
    });

    it('says so before anything else that a newer file has otherwise', () => {
      expect(problemOf({ profile: { format: `${major + 1}.0` } })).toBe('newer-format');
    });

    it.for(['1', '1.0.0', 'v1.0', '', ' 1.0', '1.0\n', '１.0', '-1.0'])('refuses the version %j', (format) => {
      expect(problemWith(format)).toBe('not-a-dataset');
    });
  });

  it('lets no name of the prototype through as data', () => {
    const text = JSON.stringify(miniDataset);
    const hostile = text
      .replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')
      .replaceAll('"en":', '"__proto__":"polluted","en":');
    const { records, dropped } = parseDataset(JSON.parse(hostile));
    expect(Reflect.has({}, 'polluted')).toBe(false);
    expect(dropped).toEqual([]);
    expect(Object.keys(records.areas[0]?.title ?? {})).toEqual(['en', 'ja']);
    expect(Object.getPrototypeOf(records.areas[0]?.title)).toBe(Object.prototype);
    for (const id of PROTOTYPE_NAMES.filter((name) => name !== '__proto__')) {
      const [first] = miniDataset.events;
      expect(parseDataset(fileWith('events', 0, { ...first, areas: [id] })).dropped.length).toBe(
        /^[a-z]+$/.test(id) ? 0 : 1,
      );
    }
  });

  it('is not driven into endless recursion by deep nesting', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const deepObject: unknown = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
    for (const value of [deep, deepObject]) {
      expect(parseDataset(fileWith('events', 0, value)).dropped).toHaveLength(1);
      expect(parseDataset(fileWith('events', 0, { ...miniDataset.events[0], title: value })).dropped).toHaveLength(1);
      expect(problemOf(value)).toBe('not-a-dataset');
      expect(problemOf({ ...miniDataset, profile: value })).toBe('not-a-dataset');
    }
  });
});
