import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES } from '#domain/collections.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { loadCheckedDataset } from '../dataset/readDataset.ts';
import { makeDataPackage } from './dataPackage.ts';

/** The profile that Frictionless publishes; it uses nothing of draft 4 that draft 7 reads in another way. */
const { $schema: _draft, ...profile } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'frictionless/tabular-data-package.json'), 'utf8'),
);
const isTabularDataPackage = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);

/** Beyond the profile: what the specifications (version 1) say in words, and that ours holds nothing else. */
const fieldSchema = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  type: v.picklist(['string', 'boolean', 'array', 'object', 'any']),
  description: v.pipe(v.string(), v.nonEmpty()),
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.boolean()),
      unique: v.optional(v.boolean()),
      enum: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    }),
  ),
});
const resourceSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[-a-z0-9._/]+$/)),
  // Relative, and never out of the folder.
  path: v.pipe(v.string(), v.regex(/^(?![./~])(?!.*\.\.)[^\\:]+$/)),
  profile: v.literal('tabular-data-resource'),
  description: v.string(),
  format: v.literal('csv'),
  mediatype: v.literal('text/csv'),
  encoding: v.literal('utf-8'),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  schema: v.strictObject({
    fields: v.pipe(v.array(fieldSchema), v.minLength(1)),
    missingValues: v.tuple([v.literal('')]),
    primaryKey: v.array(v.string()),
    foreignKeys: v.optional(
      v.array(
        v.strictObject({
          fields: v.string(),
          reference: v.strictObject({ resource: v.string(), fields: v.string() }),
        }),
      ),
    ),
  }),
});
const packageSchema = v.strictObject({
  profile: v.literal('tabular-data-package'),
  name: v.pipe(v.string(), v.regex(/^[-a-z0-9._/]+$/)),
  title: v.string(),
  version: v.string(),
  description: v.string(),
  licenses: v.pipe(v.array(v.strictObject({ title: v.string(), path: v.pipe(v.string(), v.url()) })), v.minLength(1)),
  sources: v.array(v.strictObject({ title: v.string(), path: v.pipe(v.string(), v.url()) })),
  resources: v.pipe(v.array(resourceSchema), v.minLength(1)),
});

type Row = Readonly<Record<string, string>>;

function readPackage(records: DatasetRecords) {
  const files = new Map(makeDataPackage(records).map(({ path, text }) => [path, text]));
  const description = v.parse(packageSchema, JSON.parse(files.get('datapackage.json') ?? ''));
  const tables = new Map(
    description.resources.map((resource) => {
      const text = files.get(resource.path) ?? '';
      const { data, meta, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
      return [resource.name, { ...resource, text, rows: data, header: meta.fields ?? [], errors }] as const;
    }),
  );
  return { files, description, tables };
}

/** The value of a cell by its type, as a reader of the package would cast it. */
function cast(type: string, cell: string): unknown {
  if (cell === '') return undefined;
  if (type === 'string') return cell;
  if (type === 'boolean') return cell === 'true';
  return type === 'any' && !cell.startsWith('[') ? cell : JSON.parse(cell);
}

const TYPES = {
  string: v.string(),
  boolean: v.boolean(),
  array: v.array(v.unknown()),
  object: v.record(v.string(), v.unknown()),
  any: v.unknown(),
};

const DATASETS = {
  'a dataset that uses every field': miniDataset,
  'the shipped dataset': loadCheckedDataset('data/g20-digital-2021'),
  'a dataset in one language': loadCheckedDataset('data/wto-e-commerce-2021'),
} satisfies Record<string, DatasetRecords>;

describe.for(Object.entries(DATASETS))('the data package of %s', ([, records]) => {
  const { files, description, tables } = readPackage(records);

  it('is valid by the profile that Frictionless publishes, which would not take just anything', () => {
    const descriptor = JSON.parse(files.get('datapackage.json') ?? '');
    expect(isTabularDataPackage(descriptor), JSON.stringify(isTabularDataPackage.errors)).toBe(true);
    const [first] = descriptor.resources;
    for (const spoilt of [
      { ...descriptor, profile: 'data-package' },
      { ...descriptor, resources: [] },
      { ...descriptor, resources: [{ ...first, name: 'A name' }] },
      { ...descriptor, resources: [{ ...first, schema: {} }] },
      { ...descriptor, resources: [{ ...first, schema: { fields: [{ name: 'a', type: 'text' }] } }] },
    ])
      expect(isTabularDataPackage(spoilt), JSON.stringify(spoilt).slice(0, 80)).toBe(false);
  });

  it('names every table that lies beside it, with its size and hash', () => {
    expect([...files.keys()].toSorted()).toEqual(
      ['datapackage.json', ...description.resources.map(({ path }) => path)].toSorted(),
    );
    for (const { text, bytes, hash } of tables.values()) {
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(hash);
    }
  });

  it('describes each column in its order, and each cell is what the description says', () => {
    for (const { name, header, errors, rows, schema } of tables.values()) {
      expect(
        errors.filter(({ code }) => code !== 'UndetectableDelimiter'),
        name,
      ).toEqual([]);
      expect(header).toEqual(schema.fields.map((field) => field.name));
      expect(new Set(header).size).toBe(header.length);
      for (const { name: column, type, constraints } of schema.fields) {
        const cells = rows.map((row) => row[column] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        expect(filled.filter((cell) => !v.is(TYPES[type], cast(type, cell)))).toEqual([]);
        if (type === 'boolean') expect(filled.filter((cell) => !['true', 'false'].includes(cell))).toEqual([]);
        if (constraints?.required) expect(filled.length, `${name}.${column}`).toBe(cells.length);
        if (constraints?.unique) expect(new Set(filled).size).toBe(filled.length);
        if (constraints?.enum) expect(filled.filter((cell) => !constraints.enum?.includes(cell))).toEqual([]);
      }
    }
  });

  it('has keys that are unique and lead to rows that are there', () => {
    for (const { name, rows, schema } of tables.values()) {
      const keys = rows.map((row) => schema.primaryKey.map((field) => row[field]).join(' '));
      expect(new Set(keys).size, name).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(tables.get(reference.resource)?.rows.map((row) => row[reference.fields]));
        const dangling = rows.map((row) => row[fields] ?? '').filter((id) => id !== '' && !known.has(id));
        expect(dangling, `${name}.${fields}`).toEqual([]);
      }
    }
    const ids = new Set([...tables.values()].flatMap(({ rows }) => rows.map((row) => row['id'])));
    const targets = new Set(tables.get('references')?.rows.map(({ to }) => to));
    expect([...targets].filter((id) => !ids.has(id))).toEqual([]);
    expect(targets.size).toBeGreaterThan(0);
  });

  it('loses nothing: the records can be made again from the tables', () => {
    const languages = new Set(
      [...JSON.stringify(records).matchAll(/"([a-z]{2})":/g)].map(([, language]) => language ?? ''),
    );
    for (const kind of COLLECTION_NAMES) {
      const table = tables.get(kind);
      const made = table?.rows.map((row) => {
        const record = new Map<string, unknown>();
        for (const { name, type } of table.schema.fields) {
          const value = cast(type, row[name] ?? '');
          const [, field, language] = /^(.+)_(\w+)$/.exec(name) ?? [];
          if (value === undefined) continue;
          if (field === undefined || language === undefined || !languages.has(language)) record.set(name, value);
          else record.set(field, { ...Object(record.get(field) ?? {}), [language]: value });
        }
        return Object.fromEntries(record);
      });
      const kept = records[kind].map((record) =>
        Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)),
      );
      expect(made, kind).toEqual(kept);
    }
  });
});

it('keeps a text that a spreadsheet would run from running', () => {
  const [first] = miniDataset.tracks;
  const hostile = { ...miniDataset, tracks: first ? [{ ...first, name: { en: '=1+1', ja: '水' } }] : [] };
  expect(readPackage(hostile).tables.get('tracks')?.rows[0]?.['name_en']).toBe("'=1+1");
});
