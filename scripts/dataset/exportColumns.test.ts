import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exporterById } from '#domain/export/exporters.ts';
import { exportSelectionOf, miniSearchable } from '#testing/exportFixture.ts';
import { EXPORT_TABLES } from './exportColumns.ts';

describe.for(['csv-statements', 'csv-timeline'] as const)('the dictionary of %s', (id) => {
  it('explains each column of the file, in its order, and no other', () => {
    const selection = exportSelectionOf(miniSearchable(), 'en');
    const languages = selection.dataset.profile.languages.join('|');
    const [header = []] = Papa.parse<string[]>(exporterById(id).serialize(selection).slice(1)).data;
    const named = header.map((name) => name.replace(new RegExp(`_(?:${languages})$`), ''));
    expect([...new Set(named)]).toEqual(Object.keys(EXPORT_TABLES[id].columns));
  });
});
