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
