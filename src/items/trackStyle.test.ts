import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markPath } from './markPath.ts';
import { trackHue, trackShape } from './trackStyle.ts';

const orders = Array.from({ length: 30 }, (_, index) => index + 1);

describe('the hue and shape of a track', () => {
  it('differ, taken together, among the first thirty tracks, and each by itself among the first five', () => {
    const pairs = orders.map((order) => `${trackHue(order)} ${trackShape(order)}`);
    expect(new Set(pairs).size).toBe(30);
    expect(new Set(orders.slice(0, 5).map(trackHue)).size).toBe(5);
    expect(new Set(orders.slice(0, 5).map(trackShape)).size).toBe(5);
  });

  it('are the diamond without a hue for what belongs to several tracks', () => {
    expect([trackHue(0), trackShape(0)]).toEqual([undefined, 'diamond']);
    expect(orders.map(trackShape)).not.toContain('diamond');
  });

  it('have a colour each in the styles', () => {
    const styles = readFileSync('src/styles.css', 'utf8');
    for (const hue of new Set(orders.map(trackHue))) {
      expect(styles).toContain(`[data-track='${hue}']`);
      expect(styles).toMatch(new RegExp(`--color-track-${hue}: light-dark\\(`));
    }
  });

  it('are drawn with an outline of their own at any length', () => {
    for (const width of [12, 90]) {
      expect(new Set([0, 1, 2, 3, 4, 5].map((order) => markPath(order, 0, width, 12))).size).toBe(6);
    }
  });
});
