import type { Cite as CiteClass } from '@citation-js/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, Item } from '#domain/dataset.ts';
import { cleanLine } from '#domain/export/cleanText.ts';
import {
  anyText,
  citeWordsOf,
  HOSTILE_TEXTS,
  miniSearchable,
  TEST_LANGUAGES,
  TEST_PAGE,
} from '#testing/exportFixture.ts';
import { loadRealDataset } from '#testing/realDataset.ts';
import { escapeBibtex, writeBibtex } from './bibtex.ts';
import { citationOf, referencesIn, type ItemCitation, type Reference } from './citation.ts';
import { CITATION_FORMATS } from './citationFormats.ts';
import type { CitationFormatId } from './citationFormatIds.ts';
import { plainReference } from './plainCitation.ts';

const real = loadRealDataset().dataset;
const mini = miniSearchable().dataset;
let Cite: typeof CiteClass;

beforeAll(async () => {
  ({ Cite } = await import('@citation-js/core'));
  await import('@citation-js/plugin-bibtex');
  await import('@citation-js/plugin-ris');
});

function cite(dataset: Dataset, item: Item | null, language: 'en' | 'ja' = 'en'): ItemCitation {
  const address = item ? `${TEST_PAGE}?open=${item.record.id}` : TEST_PAGE;
  return citationOf({ dataset, language }, item, { address, accessed: '2027-05-01' });
}

function itemOf(dataset: Dataset, id: string): Item {
  const item = dataset.items.get(id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

function write(id: CitationFormatId, citation: ItemCitation, language: 'en' | 'ja' = 'en'): string {
  return CITATION_FORMATS.find((format) => format.id === id)?.serialize(citation, citeWordsOf(language)) ?? '';
}

const base: Reference = {
  key: 'key',
  title: 'Title',
  language: 'en',
  authors: [],
  publishers: ['Body'],
  date: '2021-08-06',
  places: [],
  address: 'https://a.example/b',
  container: null,
  version: null,
  accessed: null,
};

describe(citationOf, () => {
  it('cites for every item what it rests on first, then this page with the record and the version', () => {
    for (const [id, item] of real.items) {
      const { originals, page } = cite(real, item);
      expect(originals.length, id).toBeGreaterThan(0);
      expect(
        originals.some(({ address }) => address?.startsWith('http')),
        id,
      ).toBe(true);
      expect(page).toMatchObject({
        version: real.profile.version,
        date: real.profile.released,
        accessed: '2027-05-01',
      });
      expect(page.title).toContain(item.record.code);
      expect(page.address).toContain(id);
    }
  });

  it('cites a statement of the summary by the release and the place in it', () => {
    const statement = real.commitments.find(({ origin }) => origin === 'summary');
    const [original] = cite(real, itemOf(real, statement?.id ?? '')).originals;
    expect(original?.key).toBe(real.meeting.releaseSource);
    expect(original?.places).toEqual(statement?.sources[0]?.at);
    expect(original?.places.length).toBeGreaterThan(0);
  });

  it('cites the page as a whole after the declaration and the release', () => {
    const { originals, page } = cite(real, null);
    expect(originals.map(({ key }) => key)).toEqual([real.meeting.declaration, real.meeting.releaseSource]);
    expect(page.container).toBeNull();
  });

  it('cites a document as itself, and the text that was read where it has no address', () => {
    const [document, read] = cite(real, itemOf(real, real.meeting.declaration)).originals;
    expect(document).toMatchObject({ key: real.meeting.declaration, address: null });
    expect(itemOf(real, read?.key ?? '')).toMatchObject({ record: { kind: 'transcription' } });
  });
});

describe(plainReference, () => {
  it('sets a reference in the style of each language', () => {
    const statement = real.commitments.find(({ code }) => code === 'C05.1') ?? real.commitments[0];
    const [english] = write('plain', cite(real, itemOf(real, statement?.id ?? ''))).split('\n');
    expect(english).toBe(
      'METI, Japan. “METI Parliamentary Vice-Minister Sato Participates in G20 Digital Ministers’ Meeting.” 6 August 2021, main point (1)-5. https://www.meti.go.jp/english/press/2021/0806_001.html',
    );
    const japanese = write('plain', cite(real, itemOf(real, statement?.id ?? ''), 'ja'), 'ja').split('\n');
    expect(japanese[0]).toMatch(/^経済産業省「METI .*」、2021年8月6日、「主なポイント」\(1\)-5、https:/);
    expect(japanese[1]).toMatch(/データ第1\.0\.0版、2026年11月23日、https:.*（2027年5月1日閲覧）$/);
  });

  it.each(TEST_LANGUAGES)('leaves no trace of what is not known (%s)', (language) => {
    const bare = { ...base, publishers: [], date: null, address: null };
    for (const item of [null, ...real.items.values()]) {
      expect(write('plain', cite(real, item, language), language)).not.toMatch(/undefined|null|, ,|、、|\.\.|  |。。/);
    }
    expect(plainReference(bare, citeWordsOf(language))).toMatch(language === 'en' ? /^“Title\.”$/ : /^「Title」$/);
  });
});

describe.each(CITATION_FORMATS)('the citation as $id', ({ serialize }) => {
  it.each(TEST_LANGUAGES)('is whole for every item of the real dataset (%s)', (language) => {
    for (const item of [null, ...real.items.values()]) {
      const text = serialize(cite(real, item, language), citeWordsOf(language));
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

/** Plain text is for people; every other format is for programs. */
const FOR_PROGRAMS = CITATION_FORMATS.filter(({ id }) => id !== 'plain');

describe.each(FOR_PROGRAMS)('the citation as $id for programs', ({ id, serialize }) => {
  it.each(TEST_LANGUAGES)('is read by another program with title, date and address (%s)', (language) => {
    const items = [null, ...[...real.items.values()].filter((_, index) => index % 12 === 0), ...mini.items.values()];
    for (const item of items) {
      const dataset = item && mini.items.has(item.record.id) ? mini : real;
      const citation = cite(dataset, item, language);
      const read = new Cite(serialize(citation, citeWordsOf(language))).data;
      const expected = referencesIn(citation);
      expect(read).toHaveLength(expected.length);
      read.forEach((found, index) => {
        const reference = expected[index];
        expect(found.title).toBe(reference?.title);
        if (reference?.address) expect(found.URL).toBe(reference.address);
        if (reference?.date) expect(found.issued?.['date-parts'][0]?.[0]).toBe(Number(reference.date.slice(0, 4)));
        // This reader looks for the day of access of a web page elsewhere than RIS and Zotero put it.
        if (reference?.accessed && id !== 'ris') expect(found.accessed?.['date-parts'][0]).toEqual([2027, 5, 1]);
        expect(found.language).toBe(reference?.language);
      });
    }
  });
});

describe(writeBibtex, () => {
  it.each(HOSTILE_TEXTS)('gives back a title as it was: %j', (hostile) => {
    const text = writeBibtex([{ ...base, title: hostile }]);
    expect(new Cite(text).data[0]?.title.replace(/\s+/g, ' ')).toBe(cleanLine(hostile).replace(/\s+/g, ' '));
  });

  it('balances its braces and ends its entries, whatever a field says', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, body) => {
        const text = writeBibtex([{ ...base, title, publishers: [body] }]);
        let depth = 0;
        for (const character of text) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(text.match(/^@/gm)).toHaveLength(1);
      }),
    );
  });

  it('escapes each sign that TeX would act on', () => {
    expect(escapeBibtex('\\ { } & % $ # _ ~ ^')).toBe(
      String.raw`\textbackslash{} \textbraceleft{} \textbraceright{} \& \% \$ \# \_ \textasciitilde{} \textasciicircum{}`,
    );
  });

  it('gives every entry an ASCII key of its own', () => {
    const text = writeBibtex(['a', 'a', '日本', '1x'].map((key) => ({ ...base, key })));
    const keys = [...text.matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key ?? '');
    expect(new Set(keys).size).toBe(4);
    expect(keys.every((key) => /^[A-Za-z][A-Za-z0-9-]*$/.test(key))).toBe(true);
  });

  it('keeps a body with a comma in its name in one piece', () => {
    const [author, ...others] = new Cite(writeBibtex([{ ...base, publishers: ['METI, Japan'] }])).data[0]?.author ?? [];
    expect(others).toEqual([]);
    expect(Object.values(author ?? {})).toEqual(['METI, Japan']);
  });

  it.each(['https://a.example/?a=1&b=2#c_d', 'https://a.example/%E3%81%82?q=~x%20y', 'https://a.example/{x}'])(
    'keeps the address %s usable',
    (address) => {
      const read = new Cite(writeBibtex([{ ...base, address }])).data[0]?.URL ?? '';
      expect(decodeURIComponent(read)).toBe(decodeURIComponent(address));
    },
  );
});

describe('RIS', () => {
  it('gives the day of access and the day of publication as far as they are known', () => {
    const page = { ...base, date: '2021-02', accessed: '2027-05-01' };
    const lines = write('ris', { originals: [], page }).split('\r\n');
    expect(lines).toEqual(expect.arrayContaining(['DA  - 2021/02//', 'PY  - 2021', 'Y2  - 2027/05/01/']));
  });

  it.each(HOSTILE_TEXTS)('has one tag to a line and one entry to a reference: %j', (hostile) => {
    const text = write('ris', { originals: [], page: { ...base, title: hostile, publishers: [hostile] } });
    const lines = text.split('\r\n').filter((line) => line !== '');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
    const [read] = new Cite(text).data;
    expect(read?.title).toBe(cleanLine(hostile).replace(/\s+/g, ' '));
  });
});

describe('CSL-JSON', () => {
  it('keeps text exactly', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const text = write('csl-json', { originals: [], page: { ...base, title } });
        expect(JSON.parse(text)).toMatchObject([{ title }]);
      }),
    );
  });
});
