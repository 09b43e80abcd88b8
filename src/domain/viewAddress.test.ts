import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { indexDataset } from './dataset.ts';
import { decodeAddress, encodeAddress, siteLanguages } from './viewAddress.ts';
import { initialView } from './viewState.ts';

const SPOKEN: [string, ...string[]] = ['en', 'ja', 'it'];

describe(siteLanguages, () => {
  it.for([
    [
      ['en', 'ja'],
      ['en', 'ja'],
    ],
    [
      ['ja', 'en'],
      ['ja', 'en'],
    ],
    [['ja'], ['ja']],
    [
      ['fr', 'ja', 'en'],
      ['ja', 'en'],
    ],
    [['fr'], ['en']],
    [[], ['en']],
  ] as const)('of texts in %j are %j', ([own, site]) => {
    expect(siteLanguages(own, SPOKEN)).toEqual(site);
  });
});

describe('the address of a dataset in languages that the interface does not speak', () => {
  const addressed = (own: string[]) => ({
    dataset: indexDataset({ ...miniDataset, profile: { ...miniDataset.profile, languages: own } }),
    languages: SPOKEN,
  });

  it('is the front page in the interface’s first language, without a folder of its own', () => {
    const context = addressed(['fr']);
    expect(encodeAddress(initialView('en'), context)).toBe('');
    expect(decodeAddress({ path: '', search: '' }, context)).toMatchObject({ view: { language: 'en' }, dropped: [] });
    expect(decodeAddress({ path: 'fr/', search: '' }, context).dropped).toHaveLength(1);
  });

  it('has folders for those that it does speak', () => {
    const context = addressed(['fr', 'ja', 'en']);
    expect(encodeAddress(initialView('ja'), context)).toBe('');
    expect(encodeAddress(initialView('en'), context)).toBe('en/');
    expect(decodeAddress({ path: 'en/', search: '' }, context)).toMatchObject({ view: { language: 'en' } });
    expect(encodeAddress(initialView('it'), context)).toBe('?lang=it');
  });
});

describe('the path of an address', () => {
  const context = { dataset: indexDataset(miniDataset), languages: SPOKEN };
  const read = (path: string) => {
    const { view, dropped } = decodeAddress({ path, search: '' }, context);
    return { open: view.open, language: view.language, dropped };
  };

  it.for([
    'areas/clean-water/',
    'areas/clean-water',
    '/areas/clean-water/index.html',
    'areas/clean-water/INDEX.HTML',
    'Areas/CLEAN-Water/',
  ])('opens the record whose page is at %s', (path) => {
    expect(read(path)).toEqual({ open: 'clean-water', language: 'en', dropped: [] });
    expect(read(`ja/${path.replace(/^\//, '')}`)).toMatchObject({ open: 'clean-water', language: 'ja' });
  });

  it.for(['areas/clean-water/more/', 'areas/nothing/', 'areas/', 'people/clean-water/', 'it/', 'nothing.html'])(
    'opens nothing at %s, and names it',
    (path) => {
      expect(read(path)).toEqual({ open: null, language: 'en', dropped: [{ parameter: 'path', value: path }] });
    },
  );

  it('of a statement is that of its area, and of one without an area that of the front page', () => {
    const within = miniDataset.commitments.find(({ area }) => area !== null);
    const without = miniDataset.commitments.find(({ area }) => area === null);
    const addressOf = (open = '') => encodeAddress({ ...initialView('en'), open }, context);
    expect(addressOf(within?.id)).toBe(`areas/${within?.area}/?open=${within?.id}`);
    expect(addressOf(without?.id)).toBe(`?open=${without?.id}`);
  });
});
