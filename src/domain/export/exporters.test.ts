import type { Cite as CiteClass } from '@citation-js/core';
import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { indexDataset } from '#domain/dataset.ts';
import { applyFilter, EMPTY_FILTER } from '#domain/filter.ts';
import type { Filter } from '#domain/filterQuestion.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { anyFilter, exportSelectionOf, miniSearchable, TEST_LANGUAGES } from '#testing/exportFixture.ts';
import { largeDataset } from '#testing/largeDataset.ts';
import { loadRealDataset } from '#testing/realDataset.ts';
import { ALL_EXPORT_FORMATS, type ExportId } from './exportFormats.ts';
import type { ExportSelection } from './exportSelection.ts';
import { EXPORTERS } from './exporters.ts';
import { exportFileName, selectionSlug } from './fileName.ts';

const real = loadRealDataset();

let large: ExportSelection | null = null;
/** Twenty thousand rows, made and indexed once for all formats. */
function largeSelection(): ExportSelection {
  if (large === null) {
    const dataset = indexDataset(largeDataset({ areas: 40, commitments: 10_000, entries: 10_000, organisations: 50 }));
    large = exportSelectionOf({ dataset, search: buildSearchIndex(dataset) }, 'en');
  }
  return large;
}
let Cite: typeof CiteClass;

beforeAll(async () => {
  ({ Cite } = await import('@citation-js/core'));
  await import('@citation-js/plugin-bibtex');
});

function csvRows(text: string): number {
  return Papa.parse(text.slice(1), { header: true, skipEmptyLines: true }).data.length;
}

/** Rows of a file, counted by a program that did not write it. */
const COUNT_ROWS: Record<ExportId, (text: string, selection: ExportSelection) => number> = {
  'csv-statements': csvRows,
  'csv-timeline': csvRows,
  markdown: (text) => {
    const end = text.search(/^## (?:Read with care|読む際の注意|Sources|出典)$/m);
    return text.slice(0, end < 0 ? undefined : end).match(/^- /gm)?.length ?? 0;
  },
  ics: (text) =>
    new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]).getAllSubcomponents(
      'vevent',
    ).length,
  json: (text) => {
    const { selection } = JSON.parse(text) as { selection: { commitments: string[]; entries: string[] } };
    return selection.commitments.length + selection.entries.length;
  },
  bibtex: (text) => (text === '' ? 0 : new Cite(text).data.length),
};

describe.each(EXPORTERS)('$id', ({ id, count, serialize }) => {
  it('holds as many rows as its button says, for twenty filters of the real dataset', () => {
    fc.assert(
      fc.property(anyFilter(real.dataset), fc.constantFrom(...TEST_LANGUAGES), (filter, language) => {
        const selection = exportSelectionOf(real, language, filter);
        const results = applyFilter(real, filter);
        expect(COUNT_ROWS[id](serialize(selection), selection)).toBe(count({ dataset: real.dataset, results }));
      }),
      { numRuns: 20 },
    );
  });

  it('is a whole file when nothing is selected', () => {
    const selection = exportSelectionOf(real, 'en', { query: 'no such word at all', selection: {} });
    expect(count(selection)).toBe(0);
    expect(COUNT_ROWS[id](serialize(selection), selection)).toBe(0);
  });

  it('leaks no machine words', () => {
    for (const language of TEST_LANGUAGES) {
      const text = serialize(exportSelectionOf(real, language));
      const words = id === 'json' ? /undefined|NaN|\[object|Invalid/ : /undefined|null|NaN|\[object|Invalid/;
      expect(text).not.toMatch(words);
    }
  });

  it('writes twenty thousand rows without holding up the page for long', { timeout: 20_000 }, () => {
    const selection = largeSelection();
    const start = performance.now();
    const text = serialize(selection);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(text.length).toBeGreaterThan(0);
  });
});

describe('the same bytes everywhere', () => {
  const zone = process.env['TZ'];
  const files = () =>
    TEST_LANGUAGES.flatMap((language) =>
      EXPORTERS.map(({ serialize }) => serialize(exportSelectionOf(real, language))),
    );

  afterEach(() => {
    process.env['TZ'] = zone;
    vi.unstubAllGlobals();
  });

  it('whatever the time zone', () => {
    const [first, ...others] = ['Etc/GMT+12', 'Pacific/Kiritimati', 'Asia/Tokyo', 'America/Sao_Paulo'].map((name) => {
      process.env['TZ'] = name;
      return files();
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it('without a clock, without the words of the browser', () => {
    const selections = TEST_LANGUAGES.map((language) => exportSelectionOf(real, language));
    const expected = selections.map((selection) => EXPORTERS.map(({ serialize }) => serialize(selection)));
    const refuse = () => {
      throw new Error('asked the machine');
    };
    vi.stubGlobal('Date', refuse);
    vi.stubGlobal('Intl', {});
    const words = [
      vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse),
      vi.spyOn(String.prototype, 'localeCompare').mockImplementation(refuse),
    ];
    const again = selections.map((selection) => EXPORTERS.map(({ serialize }) => serialize(selection)));
    vi.unstubAllGlobals();
    for (const spy of words) spy.mockRestore();
    expect(again).toEqual(expected);
  });
});

describe(exportFileName, () => {
  const nameOf = (filter: Filter) =>
    ALL_EXPORT_FORMATS.map((format) => exportFileName({ dataset: real.dataset, filter }, format));

  it('tells selection and version, in ASCII, within what file systems take', () => {
    fc.assert(
      fc.property(anyFilter(real.dataset), fc.string({ unit: 'binary' }), (filter, query) => {
        for (const name of nameOf({ ...filter, query })) {
          expect(name).toMatch(/^communique-g20-digital-2021-[a-z0-9-]+-v\d+\.\d+\.\d+\.[a-z]+$/);
          expect(name.length).toBeLessThan(140);
        }
      }),
    );
  });

  it('gives every file of one selection a name of its own', () => {
    expect(new Set(nameOf(EMPTY_FILTER)).size).toBe(ALL_EXPORT_FORMATS.length);
    expect(nameOf(EMPTY_FILTER)[0]).toBe('communique-g20-digital-2021-all-statements-v1.0.0.csv');
  });

  it('tells apart selections that ASCII cannot', () => {
    const slugs = ['子ども', '子供', '', 'data', 'dätä'].map((query) =>
      selectionSlug({ query, selection: { year: ['2021'] } }),
    );
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

it('counts in the page what the registry of writers writes', () => {
  expect(EXPORTERS.map(({ id }) => id)).toEqual(ALL_EXPORT_FORMATS.map(({ id }) => id));
  expect(exportSelectionOf(miniSearchable(), 'en').results.entries.length).toBeGreaterThan(0);
});
