import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, PROTOTYPE_NAMES } from '#testing/arbitraries.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { miniSearchable, toSearchable } from '#testing/searchable.ts';
import { matchesSlowly } from '#testing/slowSearch.ts';
import { fold, toTerms } from './fold.ts';
import { placesIn, SEARCH_PLACES, toHaystack, type Haystack } from './haystack.ts';
import { markTerms, matcherOf, placesOfTerms } from './search.ts';
import type { SearchIndex } from './searchIndex.ts';

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
  const matches = matcherOf(toTerms(query));
  return [index.commitments, index.entries].flatMap((haystacks) =>
    haystacks.ids.filter((id) => matches(haystacks.get(id))),
  );
}

function textIn(haystack: Haystack): string {
  return placesIn(haystack)
    .map(([, text]) => text)
    .join('\n');
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
          const all = haystack ? textIn(haystack) : '';
          const isFound = matcherOf(terms)(haystack);
          if (isFound) expect(terms.every((term) => all.includes(term))).toBe(true);
          const long = terms.filter((term) => !/^[a-z0-9]{1,3}$/.test(term));
          expect(matcherOf(long)(haystack)).toBe(long.every((term) => all.includes(term)));
        }
      }),
    );
  });

  it('finds in the whole text of a record what stands in one of its places, and nothing across two', () => {
    const all = [search.commitments, search.entries].flatMap(({ ids, get }) => ids.flatMap((id) => get(id) ?? []));
    const words = [...new Set(all.flatMap((haystack) => toTerms(textIn(haystack))))];
    const part = fc
      .tuple(fc.constantFrom(...words), fc.nat(6), fc.integer({ min: 1, max: 6 }))
      .map(([word, from, length]) => word.slice(from % word.length).slice(0, length));
    const anyTerms = fc.array(fc.oneof(part, fc.constantFrom(...words, ...search.abbreviations)), { maxLength: 3 });
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { abbreviations } = search;
        const matches = matcherOf(terms, abbreviations);
        for (const haystack of all) expect(matches(haystack)).toBe(matchesSlowly(haystack, terms, abbreviations));
      }),
      { numRuns: 300 },
    );
  });

  it('looks for short Latin words at the start of words only, so that AI is not found in “sustainable”', () => {
    const only = (text: string): Haystack => toHaystack({ text: [text] });
    expect(matcherOf(['ai'])(only('sustainable'))).toBe(false);
    expect(matcherOf(['ai', 'up'])(only('trustworthy ai, and start-ups'))).toBe(true);
    expect(matcherOf(['id'])(only('digital identity'))).toBe(true);
    expect(matcherOf(['ai'])(only('aiの活用'))).toBe(true);
    expect(matcherOf(['ai'])(only('生成aiの活用'))).toBe(true);
  });

  it('looks for abbreviations of the glossary as words, plural or not, so that AI is not found in “Aires”', () => {
    const only = (text: string): Haystack => toHaystack({ text: [text] });
    const abbreviations = new Set(['ai', 'sme']);
    expect(matcherOf(['ai'], abbreviations)(only('buenos aires'))).toBe(false);
    expect(matcherOf(['ai'], abbreviations)(only('ai-based tools, aiの活用'))).toBe(true);
    expect(matcherOf(['sme'], abbreviations)(only('help for smes'))).toBe(true);
    expect(markTerms('AI in Buenos Aires', ['ai'], abbreviations)).toEqual([{ start: 0, end: 2 }]);
  });

  it('finds what was said at the meeting by who said it', () => {
    const [first] = miniDataset.interventions;
    const speaker = miniDataset.people.find(({ id }) => id === first?.person);
    const terms = toTerms(Object.values(speaker?.name ?? {})[0] ?? '');
    expect(terms.length).toBeGreaterThan(0);
    expect(matcherOf(terms)(search.entries.get(miniDataset.meeting.event))).toBe(true);
  });

  it('takes time in proportion to a long query', () => {
    expect(found(search, 'a'.repeat(100_000))).toEqual([]);
    expect(found(search, '(a+)+ '.repeat(20_000))).toEqual([]);
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
    expect(matcherOf(['a'])(undefined)).toBe(false);
    expect(matcherOf([])(undefined)).toBe(true);
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
