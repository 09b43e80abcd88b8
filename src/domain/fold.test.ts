import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, NASTY_PIECES } from '#testing/arbitraries.ts';
import { fold, foldWithMap, toTerms } from './fold.ts';

describe(fold, () => {
  it.for([
    ['full-width letters and digits', 'Ｇ２０ Ｄａｔａ', 'g20 data'],
    ['case', 'DFFT', 'dfft'],
    ['accents, composed or not', 'Émission café Communiqué', 'emission cafe communique'],
    ['half-width kana with voice marks', 'ﾃﾞｼﾞﾀﾙ', 'デジタル'],
    ['half-width kana with half voice marks', 'ﾊﾟﾘ', 'パリ'],
    ['voice marks as characters of their own', 'か\u3099', 'が'],
    ['katakana and hiragana', 'デジタル', 'でじたる'],
    ['katakana that hiragana write with a mark', 'ヷ', 'わ\u3099'],
    ['iteration marks', 'ヽヾ', 'ゝゞ'],
    ['kinds of hyphen', 'e‐com e‑com e–com e—com e―com e−com e－com e﹣com', Array(8).fill('e-com').join(' ')],
    ['kinds of apostrophe', 'Children’s ‘best’', "children's 'best'"],
    ['ligatures and squared words', 'ﬁnance ㈱ ①', 'finance (株) 1'],
    ['kinds of blank', 'a\u00A0b\u3000c\u2003d', 'a b c d'],
    ['invisible characters', 'da\u200Bta\u00AD \uFEFFfl\u2060ow\u202E', 'data flow'],
    ['variation selectors', '葛\u{E0100}城 ❤\uFE0F', '葛城 ❤'],
    ['Korean syllables put together or apart', '가격'.normalize('NFD'), '가격'],
    ['capital letters with two marks', 'Ϊ\u0301', 'ΐ'],
  ] as const)('takes no notice of %s', ([, one, other]) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('keeps apart what readers tell apart', () => {
    const words = ['は', 'ば', 'ぱ', 'つ', 'っ', 'ー', '-', '一', 'a', 'b', '1', 'и', 'й'];
    expect(new Set(words.map(fold)).size).toBe(words.length);
  });

  it('folds a lone surrogate to one sign that stands for it', () => {
    expect(fold('a\uD800b')).toBe('a\uFFFDb');
  });

  it('gives for each character between two others what the long way gives', () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const differing = signs.filter((sign) => fold(`A${sign}カ`) !== foldWithMap(`A${sign}カ`).folded);
    expect(differing).toEqual([]);
  });

  it('changes nothing the second time, for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing the second time, whichever troublesome pieces meet', () => {
    const unstable = NASTY_PIECES.flatMap((a) =>
      NASTY_PIECES.flatMap((b) => ['', 'a', 'か', 'Ϊ'].map((before) => before + a + b)),
    ).filter((text) => fold(fold(text)) !== fold(text));
    expect(unstable).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const text = 'か\u3099ｶﾞa\u0301\u200B '.repeat(15_000);
    expect(fold(text)).toBe('ががa '.repeat(15_000));
    expect(fold('\u0301'.repeat(100_000))).toHaveLength(100_000);
  });
});

describe(foldWithMap, () => {
  it('maps every unit to a piece of the original that holds it, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, starts, ends } = foldWithMap(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        starts.forEach((start, unit) => {
          const end = ends[unit] ?? -1;
          expect(start).toBeGreaterThanOrEqual(unit === 0 ? 0 : (starts[unit - 1] ?? 0));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(fold(text.slice(start, end))).toContain(folded[unit]);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('gives what fold gives', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), (text) => {
        expect(foldWithMap(text).folded).toBe(fold(text));
      }),
    );
  });
});

describe(toTerms, () => {
  it('parts a query at blanks of every kind and names each word once', () => {
    expect(toTerms('  Data　FLOWS\u00A0ｄａｔａ\n')).toEqual(['data', 'flows']);
  });

  it.for(['', '   ', '\u3000', '\u200B\uFEFF\u00AD', '...', '( ) [ ]', '、。・「」', '— – -', '?!', '\u202E \u2028'])(
    'finds no word in %j',
    (query) => {
      expect(toTerms(query)).toEqual([]);
    },
  );

  it.for([
    ['c++', ['c++']],
    ['(a+)+$', ['(a+)+$']],
    ['data & trust', ['data', 'trust']],
    ['COVID-19', ['covid-19']],
    ['ー', ['ー']],
    ['€', ['€']],
    ['👩‍👩‍👧', ['👩👩👧']],
  ] as const)('finds the words of %j', ([query, terms]) => {
    expect(toTerms(query)).toEqual(terms);
  });

  it('never gives an empty word or one with a blank, for any string', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        for (const term of toTerms(query)) expect(term).toMatch(/^\S+$/u);
      }),
    );
  });
});
