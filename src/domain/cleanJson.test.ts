import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCleanJson } from './cleanJson.ts';

describe(parseCleanJson, () => {
  it.for([
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['NUL and its like', 'a\u0000b\u001fc\u009fd', 'abcd'],
    ['line breaks and tabs', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['a bidirectional override', 'safe\u202etxt.exe', 'safetxt.exe'],
    ['isolates', '\u2066a\u2069', 'a'],
    ['a byte order mark', 'a\ufeffb', 'ab'],
  ] as const)('cleans %s out of a text', ([, text, clean]) => {
    expect(parseCleanJson(JSON.stringify({ deep: [{ text }] }))).toEqual({ deep: [{ text: clean }] });
  });

  it('leaves every other text as it is, letters of any script, joiners and emoji included', () => {
    const texts = ['Straße', '人工知能 𠮷', 'क्\u200dष', '👩\u200d🚀', 'عربى', '\\u0041', 'e\u0301', '{{7*7}} $& %s'];
    expect(parseCleanJson(JSON.stringify(texts))).toEqual(texts);
  });

  it('gives text that any program can take, whatever the file holds, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.jsonValue(), (texts, other) => {
        const clean = parseCleanJson(JSON.stringify(texts));
        for (const text of Array.isArray(clean) ? clean : []) {
          expect(() => encodeURIComponent(String(text))).not.toThrow();
          expect(String(text)).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
        }
        const json = JSON.stringify(other);
        if (!json.includes('\\')) expect(parseCleanJson(json)).toEqual(JSON.parse(json));
      }),
    );
  });

  it('adopts no prototype and walks no endless depth', () => {
    const value = parseCleanJson('{"__proto__":{"polluted":"\\u0000"},"a":"\\n"}');
    expect(Reflect.has({}, 'polluted')).toBe(false);
    expect(value).toHaveProperty('a', ' ');
    const deep = `${'['.repeat(50_000)}"\\u0000"${']'.repeat(50_000)}`;
    expect(() => parseCleanJson(deep)).not.toThrow();
  });

  it('throws for what is not JSON', () => {
    expect(() => parseCleanJson('{')).toThrow(SyntaxError);
  });
});
