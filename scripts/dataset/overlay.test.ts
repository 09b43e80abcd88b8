import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { textsAfter } from './datasetFixture.ts';
import { overlayLanguageOf } from './overlay.ts';
import { loadCheckedDataset } from './readDataset.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overlay-'));
  for (const [name, text] of textsAfter()) writeFileSync(join(folder, name), text);
});

afterEach(() => rmSync(folder, { recursive: true }));

function writeTexts(language: string, texts: unknown): void {
  const file = { $schema: '../schema/texts.schema.json', texts };
  writeFileSync(join(folder, `texts.${language}.json`), JSON.stringify(file));
}

describe('a file of texts in a further language', () => {
  it('adds them to the records that it names and leaves every other as it is', () => {
    const [area] = miniDataset.areas;
    writeTexts('it', { [area?.id ?? '']: { title: 'Acqua pulita' } });
    expect(loadCheckedDataset(folder)).toEqual({
      ...miniDataset,
      areas: miniDataset.areas.map((record) =>
        record === area ? { ...record, title: { ...record.title, it: 'Acqua pulita' } } : record,
      ),
    });
  });

  it('reaches texts inside lists, the meeting and the profile, in several languages at once', () => {
    const { meeting, profile } = miniDataset;
    writeTexts('fr', { [meeting.id]: { 'facts[0].label': 'Lieu' } });
    writeTexts('it', { [meeting.id]: { 'facts[0].label': 'Luogo' }, [profile.id]: { title: 'Laghi' } });
    const records = loadCheckedDataset(folder);
    expect(records.meeting.facts[0]?.label).toEqual({ ...meeting.facts[0]?.label, fr: 'Lieu', it: 'Luogo' });
    expect(records.profile.title).toEqual({ ...profile.title, it: 'Laghi' });
    expect(records.profile.languages).toEqual(profile.languages);
  });
});

describe(overlayLanguageOf, () => {
  it.for([
    ['texts.it.json', 'it'],
    ['texts.pt-BR.json', 'pt-BR'],
    ['texts.json', null],
    ['texts.it.yaml', null],
    ['areas.json', null],
  ] as const)('of %s is %s', ([name, language]) => {
    expect(overlayLanguageOf(name)).toBe(language);
  });
});
