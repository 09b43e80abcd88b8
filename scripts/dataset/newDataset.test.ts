import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFault } from './datasetFolder.ts';
import { makeDataset, toDatasetId } from './newDataset.ts';
import { loadCheckedDataset } from './readDataset.ts';
import { RECORD_KINDS } from './schemaFields.ts';

let home = '';

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'communique-new-')));
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

describe(makeDataset, () => {
  it('makes a dataset that the check finds nothing wrong with, named after its folder', () => {
    const folder = join(home, 'deep', 'Lake Ministers 2025');
    makeDataset(folder);
    const records = loadCheckedDataset(folder);
    expect(records.profile.id).toBe('lake-ministers-2025');
    expect(records.areas.length).toBeGreaterThan(1);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('--data');
  });

  it('leads from each file to its schema, so that editors find it', () => {
    const folder = join(home, 'lakes');
    makeDataset(folder);
    const addresses = RECORD_KINDS.map((kind) => {
      const file: unknown = JSON.parse(readFileSync(join(folder, `${kind}.json`), 'utf8'));
      return typeof file === 'object' && file !== null && '$schema' in file ? String(file.$schema) : '';
    });
    expect(addresses.map((address) => basename(address))).toEqual(RECORD_KINDS.map((kind) => `${kind}.schema.json`));
    for (const address of addresses) expect(() => readFileSync(resolve(folder, address))).not.toThrow();
  });

  it('fills an empty folder, and leaves alone one that holds anything, and a file', () => {
    const empty = join(home, 'empty');
    mkdirSync(empty);
    makeDataset(empty);
    expect(() => makeDataset(empty)).toThrow(/not empty, and nothing is overwritten/);
    writeFileSync(join(home, 'notes.txt'), 'mine');
    expect(() => makeDataset(join(home, 'notes.txt'))).toThrow(/is a file/);
    expect(() => makeDataset(home)).toThrow(/not empty/);
    expect(readdirSync(home).toSorted()).toEqual(['empty', 'notes.txt']);
  });
});

describe(toDatasetId, () => {
  it.for([
    ['Lake Ministers 2025', 'lake-ministers-2025'],
    ['réunion_été', 'reunion-ete'],
    ['閣僚会合', 'my-dataset'],
  ] as const)('makes of "%s" the id "%s"', ([name, id]) => {
    expect(toDatasetId(name)).toBe(id);
  });
});

describe(folderFault, () => {
  it('takes a folder with a dataset, whole or not', () => {
    makeDataset(join(home, 'lakes'));
    expect(folderFault(join(home, 'lakes'))).toBeNull();
    rmSync(join(home, 'lakes', 'areas.json'));
    expect(folderFault(join(home, 'lakes'))).toBeNull();
  });

  it('says what is wrong with any other path, and where the dataset may be', () => {
    makeDataset(join(home, 'lakes'));
    mkdirSync(join(home, 'lakes/pictures'));
    expect(folderFault(join(home, 'rivers'))).toMatch(/There is no folder .*rivers\. .*data:new/);
    expect(folderFault(join(home, 'lakes/areas.json'))).toBe(
      `${join(home, 'lakes/areas.json')} is a file, not a folder. Did you mean ${join(home, 'lakes')}?`,
    );
    expect(folderFault(home)).toContain(`Did you mean ${join(home, 'lakes')}?`);
    expect(folderFault(join(home, 'lakes/pictures'))).toContain(`Did you mean ${join(home, 'lakes')}?`);
  });
});
