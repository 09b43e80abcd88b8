import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanLanguage, isolate, localize, runsWithin, textRuns } from './text.ts';

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
    expect(textRuns('Both call it G20デジタル大臣会合 in Japanese.', 'en', null)).toEqual([
      { text: 'Both call it G20', language: 'en', start: 0 },
      { text: 'デジタル大臣会合', language: 'ja', start: 16 },
      { text: ' in Japanese.', language: 'en', start: 24 },
    ]);
  });

  it('leaves a Japanese text whole, Latin words included', () => {
    expect(textRuns('AIの活用', 'ja', null)).toEqual([{ text: 'AIの活用', language: 'ja', start: 0 }]);
  });

  it('takes Han characters alone for the one language of the dataset that is written in them', () => {
    const chinese = { text: '二十国集团', language: 'zh', start: 7 };
    expect(textRuns('Called 二十国集团', 'en', hanLanguage(['en', 'zh']))[1]).toEqual(chinese);
    expect(textRuns('Called 武田良太', 'en', hanLanguage(['en', 'ja', 'it']))[1]?.language).toBe('ja');
    for (const languages of [['en'], ['ja', 'en', 'zh-Hant']])
      expect(textRuns('Called 武田良太', 'en', hanLanguage(languages))).toHaveLength(1);
  });

  it('loses and repeats nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const runs = textRuns(text, 'en', 'zh');
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs) expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
      }),
    );
  });
});

describe('marking what data fills into a message', () => {
  const given = ['AI', 'AI Principles', 'Smart cities'].map((text) => ({ text, language: 'en' }));

  it('finds each text, the longer one first and none inside a word', () => {
    expect(runsWithin('3 voci su AI Principles, MAI senza AI', 'it', given)).toEqual([
      { text: '3 voci su ', language: 'it', start: 0 },
      { text: 'AI Principles', language: 'en', start: 10 },
      { text: ', MAI senza ', language: 'it', start: 23 },
      { text: 'AI', language: 'en', start: 35 },
    ]);
  });

  it('loses and repeats nothing, whatever the message and the texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (message, texts) => {
        const runs = runsWithin(
          message,
          'it',
          texts.map((text) => ({ text, language: 'en' })),
        );
        expect(runs.map(({ text }) => text).join('')).toBe(message);
      }),
    );
  });
});

it('keeps apart what runs from right to left, and leaves the rest as it is', () => {
  expect(isolate('قمة الرياض')).toBe('\u2068قمة الرياض\u2069');
  expect(isolate('שלום')).toBe('\u2068שלום\u2069');
  expect(isolate('Riyadh 2020')).toBe('Riyadh 2020');
});
