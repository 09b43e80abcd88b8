import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { wrapText } from './wrapText.ts';

describe(wrapText, () => {
  it('breaks between words, and in Japanese too', () => {
    const within = (limit: number) => (line: string) => line.length <= limit;
    expect(wrapText('“Commit” stands in 4 of 30', 'en', within(12))).toEqual(['“Commit”', 'stands in 4', 'of 30']);
    expect(wrapText('it is “commit”', 'en', within(8))).toEqual(['it is', '“commit”']);
    const lines = wrapText('最も多い動詞は「歓迎する」、次に「奨励する」', 'ja', within(10));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^[^、。」]/);
  });

  it('breaks at blanks alone in a browser that does not know the words of languages', () => {
    const { Segmenter: _without, ...rest } = Object.fromEntries(
      Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)]),
    );
    vi.stubGlobal('Intl', rest);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const within = (limit: number) => (line: string) => line.length <= limit;
    expect(wrapText(' it is “commit”', 'en', within(8))).toEqual([' it is', '“commit”']);
    expect(wrapText('最も多い動詞は「歓迎する」', 'ja', within(4))).toEqual(['最も多い動詞は「歓迎する」']);
    expect(wrapText('', 'en', within(4))).toEqual([]);
  });

  it('loses nothing but blanks, and no line is longer than fits unless it is one word', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 30 }), (words, limit) => {
        const lines = wrapText(words.join(' '), 'en', (line) => line.length <= limit);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= limit || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
