import { describe, expect, it } from 'vitest';
import { citationsOf, indexDataset, type Item } from '#domain/dataset.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import { itemsWithPages } from '#domain/viewAddress.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { headHtml } from './headHtml.ts';
import { pageHead, type HeadRequest } from './pageHead.ts';

const HOSTILE = '</script><script>alert(1)</script>" onload="x" <!-- & \u2028 日本語';

function headOf(change: Partial<HeadRequest> = {}, records: DatasetRecords = miniDataset) {
  const dataset = indexDataset(records);
  return pageHead({ dataset, language: 'en', item: null, site: null, name: 'Communiqué', picture: null, ...change });
}

function itemOf(id: string, records: DatasetRecords = miniDataset): Item {
  const item = indexDataset(records).items.get(id);
  if (!item) throw new Error(`no ${id}`);
  return item;
}

/** The whole dataset with every text the same hostile one. */
function withHostileTexts(): DatasetRecords {
  const texts = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(texts);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    if ('en' in value) return Object.fromEntries(entries.map(([tag]) => [tag, HOSTILE]));
    return Object.fromEntries(entries.map(([key, inner]) => [key, texts(inner)]));
  };
  const records = structuredClone(miniDataset);
  for (const record of [...records.areas, ...records.events, ...records.documents, ...records.organisations]) {
    Object.assign(record, texts(record));
  }
  Object.assign(records.meeting, texts(records.meeting));
  return { ...records, profile: { ...records.profile, title: { en: HOSTILE }, description: { en: HOSTILE } } };
}

describe(pageHead, () => {
  it('names the page for readers, for search engines and for reference managers', () => {
    const { title, metas } = headOf({ item: itemOf('clean-water') });
    const own = miniDataset.areas[0]?.title['en'] ?? '';
    expect(headOf().title).toBe(`${miniDataset.meeting.name['en']} · Communiqué`);
    expect(title).toBe(`${own} · ${miniDataset.meeting.name['en']} · Communiqué`);
    const contentOf = (name: string) =>
      metas.find((meta) => meta['name'] === name || meta['property'] === name)?.['content'];
    expect(contentOf('description')).toBe(miniDataset.areas[0]?.summary['en']);
    expect(contentOf('DC.title')).toBe(own);
    expect(contentOf('DC.date')).toBe(miniDataset.profile.released);
    expect(contentOf('og:title')).toBe(own);
    expect(contentOf('og:type')).toBe('website');
  });

  it('says no address where the site’s own is not known', () => {
    const { links, metas, data } = headOf({ item: itemOf('clean-water') });
    expect(links).toEqual([]);
    expect(JSON.stringify([metas, data])).not.toMatch(/og:url|og:image|"url":"(?!https)/);
  });

  it('gives the one address of the page, its twins, and a picture, where it is', () => {
    const site = 'https://example.org/x/';
    const { links, metas } = headOf({ item: itemOf('clean-water'), language: 'ja', site, picture: 'pictures/a.png' });
    expect(links).toEqual([
      { rel: 'canonical', href: `${site}ja/areas/clean-water/` },
      { rel: 'alternate', hreflang: 'en', href: `${site}areas/clean-water/` },
      { rel: 'alternate', hreflang: 'ja', href: `${site}ja/areas/clean-water/` },
      { rel: 'alternate', hreflang: 'x-default', href: `${site}areas/clean-water/` },
    ]);
    expect(metas).toContainEqual({ property: 'og:url', content: `${site}ja/areas/clean-water/` });
    expect(metas).toContainEqual({ property: 'og:image', content: `${site}pictures/a.png` });
  });

  it('calls an event an Event only where its day and its place are known', () => {
    const eventOf = (change: object) => {
      const [first, ...rest] = miniDataset.events;
      if (!first) throw new Error('no event');
      const records = { ...miniDataset, events: [{ ...first, ...change }, ...rest] };
      const [data] = headOf({ item: itemOf(first.id, records) }, records).data;
      return data;
    };
    const place = { en: 'Aldermere' };
    expect(eventOf({ date: '2019-05-05/2019-05-06', place })).toMatchObject({
      about: { '@type': 'Event', startDate: '2019-05-05', endDate: '2019-05-06', location: { name: 'Aldermere' } },
    });
    for (const change of [
      { date: '2019-05', place },
      { date: '2019-05-05~', place },
      { date: '2019-05-05', place: undefined },
    ]) {
      expect(eventOf(change)).not.toHaveProperty('about');
    }
  });

  it('states the day of a document exactly, or not at all', () => {
    const dateOf = (date: string) => {
      const [first, ...rest] = miniDataset.documents;
      if (!first) throw new Error('no document');
      const records = { ...miniDataset, documents: [{ ...first, date }, ...rest] };
      const [data] = headOf({ item: itemOf(first.id, records) }, records).data;
      return JSON.stringify(data).match(/"datePublished":"([^"]*)"/)?.[1];
    };
    for (const date of ['2019-05-05', '2019-05', '2019']) expect(dateOf(date)).toBe(date);
    for (const date of ['2019-05-05~', '2019?', '2019-05/2019-06', '2019-05/..']) expect(dateOf(date)).toBeUndefined();
  });

  it('cuts a long description between characters, and says that it goes on', () => {
    const [first, ...rest] = miniDataset.areas;
    if (!first) throw new Error('no area');
    const records = { ...miniDataset, areas: [{ ...first, summary: { en: `x${'𠮷'.repeat(400)}` } }, ...rest] };
    const { metas } = headOf({ item: itemOf(first.id, records) }, records);
    const text = metas.find(({ name }) => name === 'description')?.['content'] ?? '';
    expect([...text]).toHaveLength(300);
    expect(text).toMatch(/^x𠮷+…$/u);
  });

  it('says of a document who issued it and when, never more precisely than its source, and what every record is based on', () => {
    const dataset = indexDataset(miniDataset);
    for (const item of itemsWithPages(dataset)) {
      const [data] = headOf({ item }).data;
      expect(data).toMatchObject({ '@type': 'CreativeWork', isBasedOn: expect.arrayContaining([]) });
      if (item.kind === 'document') expect(data).toMatchObject({ about: { '@type': 'CreativeWork' } });
      if (item.kind === 'document' && item.record.date.includes('~')) {
        expect(JSON.stringify(data)).not.toContain('datePublished');
      }
    }
    const area = itemOf('clean-water');
    const cited = new Set(citationsOf(area).map(({ source }) => source));
    const addresses = miniDataset.sources.filter(({ id }) => cited.has(id)).map(({ address }) => ({ url: address }));
    expect(addresses.length).toBeLessThan(miniDataset.sources.length);
    expect(headOf({ item: area }).data).toMatchObject([{ isBasedOn: addresses }]);
    expect(headOf().data).toMatchObject([{ '@type': 'Dataset', version: miniDataset.profile.version }]);
  });
});

describe(headHtml, () => {
  it('lets no text of the data out of its place, and loses none of it', () => {
    const records = withHostileTexts();
    const dataset = indexDataset(records);
    for (const item of [null, ...itemsWithPages(dataset)]) {
      const head = headOf({ item, site: 'https://example.org/' }, records);
      const html = headHtml(head);
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html.match(/<\/script>/g)).toHaveLength(1);
      expect(html).not.toContain('<!--');
      const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html) ?? [];
      expect(json).not.toMatch(/[<>\u2028]/);
      expect(JSON.parse(json)).toEqual(head.data[0]);
      for (const [, content = ''] of html.matchAll(/ content="([^"]*)"/g)) expect(content).not.toContain('<');
      expect(html).toContain(
        'content="&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x&quot;',
      );
    }
  });
});
