import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './formatNumber.ts';
import { LANGUAGE_IDS } from './languages.ts';

describe(formatNumber, () => {
  it('writes every number as Intl does in each language of the interface', () => {
    const number = fc.oneof(fc.integer({ min: -2000, max: 20_000 }), fc.double({ min: -2000, max: 2000, noNaN: true }));
    fc.assert(
      fc.property(number, fc.constantFrom(...LANGUAGE_IDS), (value, language) => {
        const intl = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
        // Which Intl writes as -0.
        expect(formatNumber(value, language)).toBe(intl.format(value === 0 ? 0 : value));
      }),
    );
    expect(formatNumber(40_000, 'en')).toBe('40,000');
  });
});
