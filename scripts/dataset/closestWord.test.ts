import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestWord, didYouMean, editDistance } from './closestWord.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', '湖', '𠮷'), maxLength: 8 });

describe('editDistance', () => {
  it.for([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'ab', 1],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['𠮷', '吉', 1],
  ] as const)('from "%s" to "%s" is %i', ([from, to, distance]) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  it('is the same both ways, and zero only for equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  it('is Infinity above the limit and unchanged up to it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b);
        expect(editDistance(a, b, limit)).toBe(distance > limit ? Infinity : distance);
      }),
    );
  });
});

describe('closestWord', () => {
  it('finds a mistyped word, whatever its case', () => {
    expect(closestWord('Osaka-sumit', ['riyadh-summit', 'osaka-summit'])).toBe('osaka-summit');
  });

  it('prefers the nearest and, among equals, the first', () => {
    expect(closestWord('areas', ['area', 'areas'])).toBe('areas');
    expect(closestWord('cat', ['bat', 'hat'])).toBe('bat');
  });

  it('gives nothing where no word is near', () => {
    expect(closestWord('E26', ['osaka-summit', 'trieste-meeting'])).toBeUndefined();
    expect(didYouMean('E26', ['osaka-summit'])).toBe('');
  });
});
