import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from './textWidth.ts';

describe('the estimated width of a line', () => {
  it('is at least what Arial takes, for words of the usual kind', () => {
    // Widths in em measured with Arial / Liberation Sans at regular weight.
    const measured = { 'Osaka Summit': 6.17, 'WTO e-commerce, Davos 2020': 13.62, MMWW: 3.55, illi: 0.89 };
    for (const [text, em] of Object.entries(measured)) expect(estimateTextWidth(text, 1)).toBeGreaterThanOrEqual(em);
  });

  it('gives full-width characters a full em and combining ones nothing', () => {
    expect(estimateTextWidth('大阪サミット', 10)).toBe(60);
    expect(estimateTextWidth('e\u0301', 10)).toBe(estimateTextWidth('e', 10));
  });

  it('grows with the text and with its size', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 60 }), (a, b, size) => {
        expect(estimateTextWidth(a + b, size)).toBeGreaterThanOrEqual(estimateTextWidth(a, size) - 1e-9);
        expect(estimateTextWidth(a, size * 2)).toBeCloseTo(estimateTextWidth(a, size) * 2, 6);
      }),
    );
  });
});
