import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '#domain/dataset.ts';
import { applyFilter, EMPTY_FILTER } from '#domain/filter.ts';
import { parseDataset } from '#domain/parseDataset.ts';
import { referencesOf } from '#domain/references.ts';
import { COLLECTION_NAMES as NAMES } from '#domain/collections.ts';
import { FORMAT_VERSION, type DatasetRecords } from '#domain/schema.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { anyFilter, exportSelectionOf, HOSTILE_TEXTS, miniSearchable, withTexts } from '#testing/exportFixture.ts';
import { loadRealDataset } from '#testing/realDataset.ts';
import { serializeRecords } from './records.ts';

const real = loadRealDataset();
const schemas = import.meta.glob<object>('/data/schema/*.schema.json', { eager: true, import: 'default' });
const ajv = new Ajv({ strict: false });
ajv.addSchema(Object.values(schemas));

function schemaErrors(kind: string, file: unknown) {
  const validate = ajv.getSchema(`communique/${FORMAT_VERSION}/${kind}.schema.json`);
  if (!validate) throw new Error(`no schema ${kind}`);
  return validate(file) === true ? [] : validate.errors;
}

function dangling(records: DatasetRecords): string[] {
  const known = new Set([records.meeting.id, ...NAMES.flatMap((name) => records[name].map(({ id }) => id))]);
  return [
    ...referencesOf('meeting', records.meeting),
    ...NAMES.flatMap((name) => records[name].flatMap((record) => referencesOf(name, record))),
  ]
    .map(({ id }) => id)
    .filter((id) => !known.has(id));
}

describe(serializeRecords, () => {
  it('is the whole dataset when nothing is filtered', () => {
    const { records } = parseDataset(JSON.parse(serializeRecords(exportSelectionOf(real, 'en'))));
    for (const name of NAMES) expect(records[name], name).toEqual(real.dataset[name]);
  });

  it('loads again under any filter, with every record exact and every reference found', () => {
    fc.assert(
      fc.property(anyFilter(real.dataset), (filter) => {
        const selection = exportSelectionOf(real, 'en', filter);
        const json: unknown = JSON.parse(serializeRecords(selection));
        const { records, dropped } = parseDataset(json);
        expect(dropped).toEqual([]);
        expect(dangling(records)).toEqual([]);
        for (const name of NAMES) {
          const original = new Map(real.dataset[name].map((record) => [record.id, record] as const));
          for (const record of records[name]) expect(record).toEqual(original.get(record.id));
        }
        expect(json).toMatchObject({
          selection: {
            areas: selection.results.areas.map(({ id }) => id),
            commitments: selection.results.commitments.map(({ id }) => id),
            entries: selection.results.entries.map(({ id }) => id),
          },
        });
        const dataset = indexDataset(records);
        const again = applyFilter({ dataset, search: buildSearchIndex(dataset) }, EMPTY_FILTER);
        const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
        expect(ids(again.commitments)).toEqual(expect.arrayContaining(ids(selection.results.commitments)));
        expect(ids(again.entries)).toEqual(expect.arrayContaining(ids(selection.results.entries)));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    exportSelectionOf(real, 'en', { query: '', selection: { track: [real.dataset.tracks[0]?.id ?? ''] } }),
    exportSelectionOf(miniSearchable(), 'ja'),
  ])('is valid by the published schemas', (selection) => {
    const file = JSON.parse(serializeRecords(selection)) as Record<string, unknown>;
    for (const name of NAMES) expect(schemaErrors(name, { $schema: '', records: file[name] }), name).toEqual([]);
    expect(schemaErrors('dataset', file)).toEqual([]);
    expect(schemaErrors('dataset', { ...file, events: [{}] })).not.toEqual([]);
    for (const name of ['profile', 'meeting'])
      expect(schemaErrors(name, { $schema: '', record: file[name] }), name).toEqual([]);
  });

  it.each(HOSTILE_TEXTS.filter((text) => text.isWellFormed()))('keeps text exactly: %j', (hostile) => {
    const { records } = parseDataset(JSON.parse(serializeRecords(withTexts(exportSelectionOf(real, 'en'), hostile))));
    expect(records.areas[0]?.title['ja']).toBe(hostile);
    expect(records.areas).toHaveLength(real.dataset.areas.length);
  });
});
