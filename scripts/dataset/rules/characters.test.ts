import { describe, expect, it } from 'vitest';
import { characterFault } from './characters.ts';

describe('characterFault', () => {
  it.for([
    ['a\u0000', /U\+0000, a control/],
    ['a\u0085b', /U\+0085, a line break/],
    ['a\nb', /U\+000A, a line break/],
    ['a\u2028b', /U\+2028, a line break/],
    ['a\u202eb', /U\+202E, a bidirectional/],
    ['a\u2067b', /U\+2067, a bidirectional/],
    ['a\u200fb', /U\+200F, a bidirectional/],
    ['a\u200bb', /U\+200B, a zero-width/],
    ['a\u200db', /U\+200D, a zero-width/],
    ['湖\u200c水', /U\+200C, a zero-width/],
    ['a\u2060b', /U\+2060, a zero-width/],
    ['co\u00adoperate', /U\+00AD, a soft hyphen/],
    ['a\ufeffb', /U\+FEFF, a byte order mark/],
    ['a\ud800b', /U\+D800, a lone surrogate/],
    ['\udc00', /U\+DC00, a lone surrogate/],
    ['a\ufffdb', /U\+FFFD, a replacement/],
    [' a', /begins with a blank/],
    ['\u3000湖', /begins with a blank/],
    ['a\u00a0', /ends with a blank/],
    ['a ', /ends with a blank/],
  ] as const)('names the fault in %j', ([text, fault]) => {
    expect(characterFault(text)?.problem).toMatch(fault);
  });

  it('counts characters, not UTF-16 units, to the place', () => {
    expect(characterFault('𠮷𠮷\u200bx')?.problem).toMatch(/^character 3 /);
  });

  it.for([
    '',
    'plain',
    'two words',
    'ﾃﾞｼﾞﾀﾙ',
    '𠮷野家',
    '㈱①',
    'か\u3099',
    '👩‍🚀',
    '👨‍👩‍👧',
    '🧑🏽‍🚒',
    '🏳️‍🌈',
    'می\u200cخواهم',
    'क्\u200dष',
    'Zürich – “ok”',
  ])('lets "%s" pass', (text) => {
    expect(characterFault(text)).toBeNull();
  });
});
