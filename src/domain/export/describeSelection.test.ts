import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilter, EMPTY_FILTER } from '#domain/filter.ts';
import { anyFilter, selectionWordsOf, TEST_LANGUAGES } from '#testing/exportFixture.ts';
import { loadRealDataset } from '#testing/realDataset.ts';
import { describeConditions, describeSelection } from './describeSelection.ts';

const real = loadRealDataset();

describe(describeSelection, () => {
  it('names the numbers, every condition and every value, in one sentence', () => {
    const filter = {
      query: ' digital ',
      selection: { track: ['digital-economy', 'digital-government'], wording: ['commit', 'welcome'] },
    };
    const results = applyFilter(real, filter);
    const sentence = describeSelection(filter, results, selectionWordsOf('en', real.dataset));
    expect(sentence).toMatch(/^G20 Digital Ministers’ Meeting: .*\d+ statements? .*, selected by /);
    expect(sentence).toContain('wording (commit or welcome) and search (“digital”).');
    expect(sentence).toContain(String(results.commitments.length));
  });

  it.each(TEST_LANGUAGES)('says so when everything or nothing is selected (%s)', (language) => {
    const words = selectionWordsOf(language, real.dataset);
    const none = { query: 'no such word at all', selection: {} };
    const everything = describeSelection(EMPTY_FILTER, applyFilter(real, EMPTY_FILTER), words);
    const nothing = describeSelection(none, applyFilter(real, none), words);
    expect(everything).toContain(String(real.dataset.commitments.length));
    expect(nothing).toContain('no such word at all');
    expect(everything).not.toBe(nothing);
  });

  it('counts what there is where a selection holds entries and no statement', () => {
    const [entry] = real.dataset.entries;
    const words = selectionWordsOf('en', real.dataset);
    const filter = { query: 'x', selection: {} };
    const only = { areas: [], commitments: [], entries: entry ? [entry] : [] };
    const none = { areas: [], commitments: [], entries: [] };
    expect(describeSelection(filter, only, words)).not.toBe(describeSelection(filter, none, words));
    expect(describeSelection(filter, only, words)).toContain('1 ');
  });

  it.each(TEST_LANGUAGES)('is whole under any filter (%s)', (language) => {
    fc.assert(
      fc.property(anyFilter(real.dataset), (filter) => {
        const words = selectionWordsOf(language, real.dataset);
        const sentence = describeSelection(filter, applyFilter(real, filter), words);
        expect(sentence).not.toMatch(/undefined|null|NaN|\(\)|, ,|\s{2}|#/);
        for (const condition of describeConditions(filter, words)) expect(sentence).toContain(condition);
      }),
    );
  });
});
