import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '#domain/parseDataset.ts';
import { FORMAT_VERSION, type DatasetRecords } from '#domain/schema.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { checkDataset, loadCheckedDataset, readDataset } from '../dataset/readDataset.ts';
import { makePublication } from './publication.ts';
import { readZip } from './readZip.ts';

const DATASETS = {
  'the shipped dataset': loadCheckedDataset('data/g20-digital-2021'),
  'another dataset': miniDataset,
} satisfies Record<string, DatasetRecords>;

function publicationOf(records: DatasetRecords) {
  const published = makePublication(records);
  const textOf = (path: string) => String(published.find((file) => file.path === path)?.content ?? '');
  const archive = published.find(({ path }) => path === 'dataset.zip')?.content;
  if (!Buffer.isBuffer(archive)) throw new Error('there is no archive');
  const files = readZip(archive);
  const root = `communique-${records.profile.id}-v${records.profile.version}`;
  return {
    published,
    textOf,
    archive,
    files,
    inArchive: new Map(files.map(({ path, text }) => [posix.relative(root, path), text])),
  };
}

describe.for(Object.entries(DATASETS))('of %s', ([, records]) => {
  const { published, textOf, archive, files, inArchive } = publicationOf(records);
  const folder = mkdtempSync(join(tmpdir(), 'communique-archive-'));

  beforeAll(() => {
    for (const [path, text] of inArchive)
      if (dirname(path) === 'source') writeFileSync(join(folder, basename(path)), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('the file that the page loads holds every record and is valid by the schema that it names', () => {
    const file: unknown = JSON.parse(textOf('dataset.json'));
    expect(parseDataset(file)).toEqual({ records, dropped: [] });
    const ajv = new Ajv2020({ strict: true, strictTypes: false });
    for (const { path, content } of published)
      if (path.endsWith('.schema.json')) ajv.addSchema(JSON.parse(String(content)) as object);
    const named = (file as { $schema: string }).$schema;
    const { $id } = JSON.parse(textOf(named)) as { $id: string };
    expect(ajv.validate($id, file), JSON.stringify(ajv.errors)).toBe(true);
    expect(ajv.validate($id, { ...(file as object), events: [{ id: 'x' }] })).toBe(false);
    expect(ajv.validate($id, { ...(file as object), evnts: [] })).toBe(false);
  });

  it('the archive is one folder named by the dataset and its version, with nothing beside it', () => {
    const root = `communique-${records.profile.id}-v${records.profile.version}/`;
    expect(files.length).toBeGreaterThan(30);
    for (const { path } of files) expect(path.startsWith(root), path).toBe(true);
  });

  it('the archive has all that is published, byte for byte and in the same places', () => {
    const places = published.filter(({ path }) => path !== 'dataset.zip');
    expect(places.map(({ path }) => inArchive.get(path))).toEqual(places.map(({ content }) => content));
  });

  it('every schema that a file of the archive names lies there', () => {
    for (const [path, text] of inArchive) {
      if (!path.endsWith('.json') || path.includes('schema/') || ['citation.json', 'datapackage.json'].includes(path))
        continue;
      const { $schema } = JSON.parse(text) as { $schema: string };
      expect(inArchive.has(posix.join(posix.dirname(path), $schema)), path).toBe(true);
    }
  });

  it('the source files in the archive are a dataset to build from', () => {
    expect(checkDataset(readDataset(folder))).toEqual([]);
    expect(loadCheckedDataset(folder)).toEqual(records);
  });

  it('says under which licence it is, and how to cite it, in forms that a reference manager reads', async () => {
    const { Cite } = await import('@citation-js/core');
    await import('@citation-js/plugin-bibtex');
    await import('@citation-js/plugin-ris');
    const { profile } = records;
    expect(inArchive.get('README.md')).toContain(profile.licence.address);
    for (const words of Object.values(profile.licence.text)) expect(inArchive.get('README.md')).toContain(words);
    const [language = ''] = profile.languages;
    for (const ending of ['bib', 'ris', 'json']) {
      const { data } = new Cite(inArchive.get(`citation.${ending}`) ?? '');
      expect(data, ending).toHaveLength(1);
      expect(data[0]?.['title'], ending).toBe(profile.title[language]);
    }
    expect(inArchive.get('citation.bib')).toContain(`version = {${profile.version}}`);
  });

  it('is the same bytes each time, in any zone', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const again = publicationOf(records).archive;
    process.env['TZ'] = zone;
    expect(again.equals(archive)).toBe(true);
  });
});

it('has the format under its version, so that an address of a schema never changes its meaning', () => {
  const { published } = publicationOf(miniDataset);
  const paths = published.map(({ path }) => path).filter((path) => path.startsWith('schema/'));
  expect(paths).toContain(`schema/${FORMAT_VERSION}/dictionary.md`);
  for (const path of paths) expect(path.startsWith(`schema/${FORMAT_VERSION}/`)).toBe(true);
});

it('has a dictionary that names every field of every file', () => {
  const { textOf } = publicationOf(miniDataset);
  const dictionary = textOf(`schema/${FORMAT_VERSION}/dictionary.md`);
  expect(dictionary).toContain('EDTF');
  for (const [name, value] of Object.entries(miniDataset)) {
    expect(dictionary).toContain(`### \`${name}.json\``);
    for (const field of Object.keys(Array.isArray(value) ? (value[0] ?? {}) : value))
      expect(dictionary, `${name}.${field}`).toContain(`| \`${field}\` |`);
  }
});
