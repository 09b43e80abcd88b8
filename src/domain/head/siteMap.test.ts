import { describe, expect, it } from 'vitest';
import { robots, siteMap } from './siteMap.ts';

describe(siteMap, () => {
  const map = siteMap({
    site: 'https://example.org/a&b/',
    pages: ['', 'areas/clean-water/'],
    languages: ['en', 'ja'],
    modified: '2019-07-01',
  });

  it('lists each page in each language once, with its twins and the day of the data', () => {
    expect([...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://example.org/a&amp;b/',
      'https://example.org/a&amp;b/ja/',
      'https://example.org/a&amp;b/areas/clean-water/',
      'https://example.org/a&amp;b/ja/areas/clean-water/',
    ]);
    expect(map.match(/hreflang="ja"/g)).toHaveLength(4);
    expect(map.match(/<lastmod>2019-07-01<\/lastmod>/g)).toHaveLength(4);
  });

  it('gives no day that is none', () => {
    expect(
      siteMap({ site: 'https://example.org/', pages: [''], languages: ['en'], modified: '2019-07' }),
    ).not.toContain('lastmod');
  });
});

describe(robots, () => {
  it('names the map only where the site’s address is known', () => {
    expect(robots(null)).toBe('User-agent: *\nAllow: /\n');
    expect(robots('https://example.org/x/')).toContain('Sitemap: https://example.org/x/sitemap.xml');
  });
});
