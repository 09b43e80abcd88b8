import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localize, textRuns } from './text.ts';

describe('choosing a language', () => {
  it('takes the wanted language, then the fallbacks, then whatever there is', () => {
    const text = { en: 'Area', ja: '分野' };
    expect(localize(text, 'ja')).toEqual({ text: '分野', language: 'ja' });
    expect(localize(text, 'it', ['en'])).toEqual({ text: 'Area', language: 'en' });
    expect(localize({ ja: '分野' }, 'it', ['en'])).toEqual({ text: '分野', language: 'ja' });
    expect(localize({}, 'en')).toEqual({ text: '', language: 'en' });
  });

  it('takes no name of an object’s own machinery for a language', () => {
    expect(localize({ en: 'Area' }, 'constructor')).toEqual({ text: 'Area', language: 'en' });
  });
});

describe('marking runs of another language', () => {
  it('marks a Japanese name quoted in an English sentence', () => {
    expect(textRuns('Both call it G20デジタル大臣会合 in Japanese.', 'en')).toEqual([
      { text: 'Both call it G20', language: 'en', start: 0 },
      { text: 'デジタル大臣会合', language: 'ja', start: 16 },
      { text: ' in Japanese.', language: 'en', start: 24 },
    ]);
  });

  it('leaves a Japanese text whole, Latin words included', () => {
    expect(textRuns('AIの活用', 'ja')).toEqual([{ text: 'AIの活用', language: 'ja', start: 0 }]);
  });

  it('loses and repeats nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const runs = textRuns(text, 'en');
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs) expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
      }),
    );
  });
});
