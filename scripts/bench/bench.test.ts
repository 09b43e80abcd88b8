import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { makeFloorPage } from './floorPage.ts';
import { formatSpread, spreadOf } from './statistics.ts';

describe(spreadOf, () => {
  it('gives the middle run and the ends, whatever the order', () => {
    expect(spreadOf([5, 1, 9])).toEqual({ median: 5, least: 1, most: 9 });
    expect(formatSpread(spreadOf([5, 1, 9]))).toBe('5 (1-9)');
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});

describe(makeFloorPage, () => {
  it('holds the same areas, statements and events as the page, and no markup of theirs', () => {
    const [area] = miniDataset.areas;
    const title = { en: '</script><b>water</b>' };
    const page = makeFloorPage({ ...miniDataset, areas: area ? [{ ...area, title }] : [] }).get('index.html') ?? '';
    expect(page.match(/<li data-area=/g)).toHaveLength(1);
    expect(page).toContain('&lt;/script&gt;&lt;b&gt;water');
    expect(page).not.toContain('<b>');
    for (const { text } of miniDataset.commitments)
      expect(page).toContain(JSON.stringify(text['en'] ?? '').slice(1, -1));
  });
});
