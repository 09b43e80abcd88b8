import markdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { exportSelectionOf, HOSTILE_TEXTS, miniSearchable, TEST_LANGUAGES, withTexts } from '#testing/exportFixture.ts';
import { loadRealDataset } from '#testing/realDataset.ts';
import { serializeBrief } from './brief.ts';
import { citedSources } from './citedSources.ts';

/** A renderer that does everything text could lead it to: HTML passes through, bare addresses become links. */
const renderer = markdownIt({ html: true, linkify: true });

function parse(markdown: string) {
  const tokens = renderer.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const links = tokens.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href')));
  return { types: new Set(tokens.map(({ type }) => type)), tokens, links };
}

const EXPECTED = new Set([
  ...['heading', 'paragraph', 'bullet_list', 'ordered_list', 'list_item', 'strong', 'link'].flatMap((name) => [
    `${name}_open`,
    `${name}_close`,
  ]),
  'inline',
  'text',
  'text_special',
  'hr',
  'hardbreak',
]);

function listItems(markdown: string): number {
  return parse(markdown).tokens.filter(({ type }) => type === 'list_item_open').length;
}

const mini = exportSelectionOf(miniSearchable(), 'en');
const realSearchable = loadRealDataset();

describe(serializeBrief, () => {
  it.each(TEST_LANGUAGES)('holds every statement, entry, caution and source of the real dataset (%s)', (language) => {
    const selection = exportSelectionOf(realSearchable, language);
    const { dataset, results } = selection;
    const sources = citedSources(selection).length;
    const brief = serializeBrief(selection);
    const cautions = dataset.notes.filter(({ about }) => {
      const kinds = about.map((id) => dataset.items.get(id)?.kind ?? '');
      return kinds.some((kind) => ['area', 'commitment', 'event', 'document'].includes(kind));
    }).length;
    expect(listItems(brief)).toBe(results.commitments.length + results.entries.length + cautions + sources);
    expect(brief).not.toMatch(/undefined|null|NaN|\[object/);
    expect(brief.split('\n')[2]).toContain(language === 'en' ? 'everything' : '全体');
  });

  it('numbers sources from 1 and refers to no number that is not there', () => {
    const brief = serializeBrief(exportSelectionOf(realSearchable, 'en'));
    const used = [...brief.matchAll(/\\\[(\d+)/g)].map(([, number]) => Number(number));
    const listed = [...brief.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(listed).toEqual(listed.map((_, index) => index + 1));
    expect(Math.max(...used)).toBeLessThanOrEqual(listed.length);
    expect(new Set(used).size).toBeGreaterThan(10);
  });

  it('says of a statement that is not in the release where it comes from', () => {
    const brief = serializeBrief(
      exportSelectionOf(realSearchable, 'en', { query: '', selection: { origin: ['reported'] } }),
    );
    const statements = brief.slice(0, brief.indexOf('## Timeline')).match(/^- .*$/gm) ?? [];
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.every((line) => line.includes('Reported by other sources'))).toBe(true);
  });

  it.each(HOSTILE_TEXTS)('stays the same document under %j', (hostile) => {
    const brief = serializeBrief(withTexts(mini, hostile));
    const { types, links } = parse(brief);
    expect([...types].filter((type) => !EXPECTED.has(type))).toEqual([]);
    expect(listItems(brief)).toBe(listItems(serializeBrief(mini)));
    expect(links).toEqual(parse(serializeBrief(mini)).links);
  });

  it('shows a title as it is', () => {
    const title = 'a [b](c) *d* <e> `f` | g # h _i_ \\ j & k &copy; https://x.example !';
    const rendered = renderer.render(serializeBrief(withTexts(mini, title)));
    const shown = rendered
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(shown).toContain(title);
  });

  it('links to no address that is not plainly a web address', () => {
    const given = mini.dataset.sources[0];
    if (!given) throw new Error('no source');
    const dataset = { ...mini.dataset, items: new Map(mini.dataset.items) };
    for (const address of [
      'javascript:alert(1)',
      'https://user:word@evil.example/',
      'data:text/html,x',
      'not an address',
    ]) {
      dataset.items.set(given.id, { kind: 'source', record: { ...given, address } });
      const { links } = parse(serializeBrief({ ...mini, dataset }));
      expect(links.every((link) => link.startsWith('https://') && !link.includes('evil'))).toBe(true);
    }
  });

  it('says that nothing is selected', () => {
    const selection = exportSelectionOf(miniSearchable(), 'en', { query: 'no such word at all', selection: {} });
    expect(serializeBrief(selection)).toContain('Nothing is selected');
    expect(listItems(serializeBrief(selection))).toBe(0);
  });
});
