import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, PROTOTYPE_NAMES } from '#testing/arbitraries.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { miniSearchable, toSearchable } from '#testing/searchable.ts';
import { matchesSlowly } from '#testing/slowSearch.ts';
import { fold, toTerms } from './fold.ts';
import { placesIn, SEARCH_PLACES, toHaystack, type Haystack } from './haystack.ts';
import type { Commitment, GlossaryEntry } from './schema.ts';
import { foldAll, markTerms, matchesTerms, placesOfTerms, type SearchIndex } from './search.ts';

const { dataset, search } = miniSearchable;

const HALF_WIDTH = new Map(
  Array.from({ length: 0xff9f - 0xff61 + 1 }, (_, index) => String.fromCharCode(0xff61 + index)).map((half) => [
    half.normalize('NFKC'),
    half,
  ]),
);

/** Other ways of writing the same text. */
const VARIANTS = {
  'upper case': (text: string) => text.toUpperCase().replaceAll('SS', 'ss'),
  'full width': (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  katakana: (text: string) => text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)),
  hiragana: (text: string) => text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60)),
  'half-width kana': (text: string) => [...text.normalize('NFD')].map((sign) => HALF_WIDTH.get(sign) ?? sign).join(''),
  'parted accents and voice marks': (text: string) => text.normalize('NFD'),
  'joined accents and voice marks': (text: string) => text.normalize('NFC'),
  'added accents': (text: string) => text.replace(/[aeiou]/g, (letter) => `${letter}\u0301`),
  'long hyphens': (text: string) => text.replaceAll('-', '–'),
  'invisible characters': (text: string) => [...text].join('\u200B'),
  'wide blanks': (text: string) => text.replaceAll(' ', '\u3000'),
} as const;

function found(index: SearchIndex, query: string): string[] {
  const terms = toTerms(query);
  return [index.commitments, index.entries].flatMap((haystacks) =>
    haystacks.ids.filter((id) => matchesTerms(haystacks.get(id), terms)),
  );
}

/** Every record with what a reader would type to find it: its titles, texts and code. */
const ownWords = [
  ...dataset.commitments.flatMap(({ id, code, text }) =>
    [code, ...Object.values(text)].map((query) => ({ id, query })),
  ),
  ...dataset.entries.flatMap(({ id, record }) =>
    [record.code, ...Object.values(record.title), ...Object.values(record.shortTitle)].map((query) => ({ id, query })),
  ),
];

describe('searching', () => {
  it.for(ownWords)('finds $id by "$query", however it is written', ({ id, query }) => {
    for (const [name, rewrite] of Object.entries(VARIANTS)) {
      expect(found(search, rewrite(query)), `${name}: ${rewrite(query)}`).toContain(id);
    }
  });

  it.for(['g20', 'G20', 'G 20', 'Ｇ２０', 'Ｇ　２０', 'g\u200B20'])('finds "G20" as %s', (query) => {
    const records = structuredClone(miniDataset);
    const [first] = records.commitments;
    if (first) first.text = { en: 'The G20 countries' };
    expect(found(toSearchable(records).search, query)).toEqual([first?.id]);
  });

  it('needs every word, wherever in the record it stands', () => {
    expect(found(search, 'measurements council')).toContain('publish-measurements');
    expect(found(search, 'measurements anglers')).toEqual([]);
  });

  it('shows everything for a query without words', () => {
    expect(found(search, ' 、 ')).toHaveLength(dataset.commitments.length + dataset.entries.length);
  });

  it.for([...PROTOTYPE_NAMES])('finds nothing for "%s", like for any other unknown word', (name) => {
    expect(found(search, name)).toEqual([]);
    expect(search.commitments.get(name)).toBeUndefined();
  });

  it('takes the signs of regular expressions literally', () => {
    const records = structuredClone(miniDataset);
    const [first] = records.commitments;
    if (first) first.text = { en: 'Costs (a+)+$ [a-z .*? \\d $& ^x a{9} {{7*7}} 100%' };
    const { search: index } = toSearchable(records);
    for (const query of [
      '(a+)+$',
      '[a-z',
      '.*?x',
      '\\d',
      '$&x',
      '^x',
      'a{9}',
      '{{7*7}}',
      '100%',
      'c.sts',
      'a{99999999}',
      '[^x]',
    ]) {
      const isThere = first?.text['en']?.toLowerCase().includes(query) === true;
      expect(found(index, query), `for ${query}`).toEqual(isThere ? [first.id] : []);
    }
  });

  it('never throws, for any string, and finds only what holds every word', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        const terms = toTerms(query);
        for (const id of search.commitments.ids) {
          const haystack = search.commitments.get(id);
          const all = haystack?.text ?? '';
          const isFound = matchesTerms(haystack, terms);
          if (isFound) expect(terms.every((term) => all.includes(term))).toBe(true);
          const long = terms.filter((term) => !/^[a-z0-9]{1,3}$/.test(term));
          expect(matchesTerms(haystack, long)).toBe(long.every((term) => all.includes(term)));
        }
      }),
    );
  });

  it('finds in the whole text of a record what stands in one of its places, and nothing across two', () => {
    const all = [search.commitments, search.entries].flatMap(({ ids, get }) => ids.flatMap((id) => get(id) ?? []));
    const words = [...new Set(all.flatMap(({ text }) => toTerms(text)))];
    const part = fc
      .tuple(fc.constantFrom(...words), fc.nat(6), fc.integer({ min: 1, max: 6 }))
      .map(([word, from, length]) => word.slice(from % word.length).slice(0, length));
    const anyTerms = fc.array(fc.oneof(part, fc.constantFrom(...words, ...search.abbreviations)), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...all), anyTerms, (haystack, terms) => {
        const { abbreviations } = search;
        expect(matchesTerms(haystack, terms, abbreviations)).toBe(matchesSlowly(haystack, terms, abbreviations));
      }),
      { numRuns: 1000 },
    );
  });

  it('looks for short Latin words at the start of words only, so that AI is not found in “sustainable”', () => {
    const only = (text: string): Haystack => toHaystack(new Map([['text', text]]));
    expect(matchesTerms(only('sustainable'), ['ai'])).toBe(false);
    expect(matchesTerms(only('trustworthy ai, and start-ups'), ['ai', 'up'])).toBe(true);
    expect(matchesTerms(only('digital identity'), ['id'])).toBe(true);
    expect(matchesTerms(only('aiの活用'), ['ai'])).toBe(true);
    expect(matchesTerms(only('生成aiの活用'), ['ai'])).toBe(true);
  });

  it('looks for abbreviations of the glossary as words, plural or not, so that AI is not found in “Aires”', () => {
    const only = (text: string): Haystack => toHaystack(new Map([['text', text]]));
    const abbreviations = new Set(['ai', 'sme']);
    expect(matchesTerms(only('buenos aires'), ['ai'], abbreviations)).toBe(false);
    expect(matchesTerms(only('ai-based tools, aiの活用'), ['ai'], abbreviations)).toBe(true);
    expect(matchesTerms(only('help for smes'), ['sme'], abbreviations)).toBe(true);
    expect(markTerms('AI in Buenos Aires', ['ai'], abbreviations)).toEqual([{ start: 0, end: 2 }]);
  });

  it('finds what was said at the meeting by who said it', () => {
    const [first] = miniDataset.interventions;
    const speaker = miniDataset.people.find(({ id }) => id === first?.person);
    const terms = toTerms(Object.values(speaker?.name ?? {})[0] ?? '');
    expect(terms.length).toBeGreaterThan(0);
    expect(matchesTerms(search.entries.get(miniDataset.meeting.event), terms)).toBe(true);
  });

  it('takes time in proportion to a long query', () => {
    expect(found(search, 'a'.repeat(100_000))).toEqual([]);
    expect(found(search, '(a+)+ '.repeat(20_000))).toEqual([]);
  });
});

describe('terms of the glossary', () => {
  function haystackOf(
    text: Commitment['text'],
    glossary: Pick<GlossaryEntry, 'term' | 'expansion'>[],
  ): Haystack | undefined {
    const [first] = structuredClone(miniDataset.commitments);
    if (!first) return undefined;
    const entries = glossary.map((entry, index) => ({ ...entry, id: `term-${index}`, explanation: { en: 'x' } }));
    const { search: index } = toSearchable({ ...miniDataset, commitments: [{ ...first, text }], glossary: entries });
    return index.commitments.get(first.id);
  }

  const GLOSSARY = [
    { term: 'DFFT', expansion: { en: 'Data Free Flow with Trust', ja: '信頼性のある自由なデータ流通' } },
    { term: 'AI', expansion: { en: 'Artificial intelligence', ja: '人工知能' } },
    { term: 'MSME', expansion: { en: 'Micro, small and medium-sized enterprise', ja: '零細中小企業' } },
    { term: 'Digital ID', expansion: { en: 'Digital identity', ja: 'デジタルアイデンティティ' } },
    { term: 'COVID-19', expansion: { en: 'Coronavirus disease 2019' } },
  ];

  it.for([
    ['data free flow with trust', 'DFFT'],
    ['DFFT matters', 'flow with trust'],
    ['DFFT matters', '自由なデータ流通'],
    ['信頼性のある自由なデータ流通を進める', 'dfft'],
    ['Trustworthy AI.', 'artificial intelligence'],
    ['AI-based services', '人工知能'],
    ['AIの活用', 'artificial'],
    ['信頼できるＡＩ', '人工知能'],
    ['artificial intelligence', 'ai'],
    ['人工知能を使う', 'AI'],
    ['Support for MSMEs', 'medium-sized'],
    ['micro, small and medium-sized enterprises', 'msme'],
    ['A digital ID for all', 'identity'],
    ['digital identity', 'digital id'],
    ['after COVID-19', 'coronavirus'],
  ] as const)('let "%s" be found by "%s"', ([text, query]) => {
    expect(matchesTerms(haystackOf({ en: text }, GLOSSARY), toTerms(query))).toBe(true);
  });

  it.for([
    ['maintain the fair', 'artificial'],
    ['MSMEX and XMSME', 'enterprise'],
    ['digital idea', 'identity'],
    ['DFFTss', 'trust'],
  ] as const)('do not let "%s" be found by "%s": a term is a word, not letters within one', ([text, query]) => {
    expect(matchesTerms(haystackOf({ en: text }, GLOSSARY), toTerms(query))).toBe(false);
  });

  it('each stand for the other in the mini dataset', () => {
    for (const { term, expansion } of dataset.glossary) {
      for (const text of [term, ...Object.values(expansion)]) {
        const haystack = haystackOf({ en: text }, dataset.glossary);
        for (const query of [term, ...Object.values(expansion)])
          expect(matchesTerms(haystack, toTerms(query)), `${text} by ${query}`).toBe(true);
      }
    }
  });
});

describe(placesOfTerms, () => {
  it('names the places in their order, whatever was typed', () => {
    const haystack = search.commitments.get('publish-measurements');
    expect(placesOfTerms(haystack, toTerms('principles'))).toEqual(['documents', 'notes']);
    expect(placesOfTerms(haystack, toTerms('forum c01.1 publish'))).toEqual(['text', 'events', 'code']);
  });

  it('names a place for every word that is found', () => {
    const haystacks = [search.commitments, search.entries].flatMap(({ ids, get }) => ids.map(get));
    for (const haystack of haystacks) {
      for (const [place, text] of haystack ? placesIn(haystack) : []) {
        const [term = ''] = toTerms(text);
        expect(placesOfTerms(haystack, [term])).toContain(place);
        expect(SEARCH_PLACES).toContain(place);
      }
    }
  });

  it('names none for a record that is not there', () => {
    expect(placesOfTerms(undefined, ['a'])).toEqual([]);
    expect(matchesTerms(undefined, ['a'])).toBe(false);
    expect(matchesTerms(undefined, [])).toBe(true);
  });
});

describe(markTerms, () => {
  const marked = (original: string, query: string) =>
    markTerms(original, toTerms(query)).map(({ start, end }) => original.slice(start, end));

  it.for([
    ['Ｇ２０ meeting', 'g20', ['Ｇ２０']],
    ['G20', 'Ｇ２０', ['G20']],
    ['the G 20', 'g 20', ['G', '20']],
    ['ｶﾞｲﾄﾞﾗｲﾝ', 'がいど', ['ｶﾞｲﾄﾞ']],
    ['ガイドライン', 'ｶﾞｲﾄﾞ', ['ガイド']],
    ['か\u3099いど', 'ガ', ['か\u3099']],
    ['がいど', 'ガイ', ['がい']],
    ['CAFÉ café cafe\u0301s', 'cafe', ['CAFÉ', 'café', 'cafe\u0301']],
    ['e–commerce', 'e-com', ['e–com']],
    ['a㈱b', '株', ['㈱']],
    ['da\u00ADta flow', 'data', ['da\u00ADta']],
    ['𠮷野家', '野', ['野']],
    ['İstanbul', 'ist', ['İst']],
    ['ﬁnance', 'fin', ['ﬁn']],
    ['ﬁnance', 'nance', ['nance']],
    ['aaaa', 'aa', ['aa']],
    ['ｶｶｶｶ', 'かか', ['ｶｶｶｶ']],
    ['aaa', 'aa', ['aa']],
    ['abcdabcd', 'abcd dabc', ['abcdabcd']],
    ['an AI for sustainable aims', 'ai', ['AI', 'ai']],
    ['data, Data and metadata', 'data', ['data', 'Data', 'data']],
    ['nothing', 'x', []],
    ['anything', '', []],
  ] as const)('marks in "%s" for "%s" the right characters', ([original, query, pieces]) => {
    expect(marked(original, query)).toEqual(pieces);
  });

  it('marks every way of writing a text from end to end when the text itself is asked for', () => {
    for (const { query } of ownWords) {
      const original = query.replaceAll(/\s/g, '');
      for (const rewrite of Object.values(VARIANTS)) {
        expect(marked(rewrite(original), original)).toEqual([rewrite(original)]);
        expect(marked(original, rewrite(original))).toEqual([original]);
      }
    }
  });

  it('gives ascending ranges that do not touch, cut no character and hold a word each, for any strings', () => {
    const piece = fc.oneof(
      fc.constantFrom('a', 'b', 'か', 'ｶﾞ', 'ﬁ', '𠮷', '\u0301', '\u200B', ' ', '㈱'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    const short = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, short, (original, query) => {
        const terms = toTerms(query);
        const ranges = markTerms(original, terms);
        let last = -1;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          const slice = original.toWellFormed().slice(start, end);
          expect(slice.isWellFormed()).toBe(true);
          expect(terms.some((term) => fold(slice).includes(term))).toBe(true);
          last = end;
        }
        const long = terms.filter((term) => !/^[a-z0-9]{1,3}$/.test(term));
        if (long.some((term) => fold(original).includes(term))) expect(ranges.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe(foldAll, () => {
  it('folds one record at a step, those that no search has come to', () => {
    const { search: fresh } = toSearchable(miniDataset);
    const before = fresh.commitments.get('publish-measurements');
    expect([...foldAll(fresh)]).toHaveLength(miniDataset.commitments.length + dataset.entries.length);
    expect(fresh.commitments.get('publish-measurements')).toBe(before);
  });
});
