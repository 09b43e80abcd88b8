/** The laws of the filter and the search, held against the dataset that is published. */
import { describe, expect, it } from 'vitest';
import { FACETS } from '#domain/facets.ts';
import { toTerms } from '#domain/fold.ts';
import { matcherOf } from '#domain/search.ts';
import { encodeView } from '#domain/viewCodec.ts';
import { initialView } from '#domain/viewState.ts';
import { describeFilterLaws } from '#testing/filterLaws.ts';
import { toSearchable } from '#testing/searchable.ts';
import { loadCheckedDataset } from '../scripts/dataset/readDataset.ts';

const published = toSearchable(loadCheckedDataset('data/g20-digital-2021'));
const { dataset, search } = published;

describeFilterLaws('the published dataset', published, { runs: 40 });

describe('searching the published dataset', () => {
  it('finds every record by its title or text in each language and by its code', () => {
    const missed = [
      ...dataset.commitments.flatMap((record) =>
        [record.code, ...Object.values(record.text)].map((query) => ({ id: record.id, query })),
      ),
      ...dataset.entries.flatMap(({ record }) =>
        [record.code, ...Object.values(record.title)].map((query) => ({ id: record.id, query })),
      ),
    ].filter(({ id, query }) => !matcherOf(toTerms(query))(search.commitments.get(id) ?? search.entries.get(id)));
    expect(missed).toEqual([]);
  });

  it.for([
    ['DFFT', 'data free flow with trust'],
    ['AI', 'artificial intelligence'],
    ['MSME', 'micro small medium-sized enterprise'],
  ] as const)('finds by the expansion of %s all that the abbreviation finds as a word', ([term, expansion]) => {
    const holding = search.commitments.ids.filter((id) => {
      const item = dataset.items.get(id);
      return (
        item?.kind === 'commitment' &&
        Object.values(item.record.text).some((text) => new RegExp(`\\b${term}s?\\b`).test(text))
      );
    });
    const missed = holding.filter((id) => !matcherOf(toTerms(expansion))(search.commitments.get(id)));
    expect(missed).toEqual([]);
    const entries = search.entries.ids.filter((id) => matcherOf(toTerms(expansion))(search.entries.get(id)));
    expect(holding.length + entries.length).toBeGreaterThan(0);
  });
});

describe('the address of the published dataset', () => {
  it('stays short enough for every program with a whole facet chosen, a long search and a record open', () => {
    for (const facet of FACETS) {
      const view = {
        ...initialView('ja'),
        query: 'x'.repeat(200),
        selection: { [facet.id]: facet.values(dataset) },
        open: [...dataset.items.keys()].toSorted((a, b) => b.length - a.length)[0] ?? null,
      };
      expect(encodeView(view, { languages: ['en', 'ja'] }).length, `with every ${facet.id}`).toBeLessThan(1500);
    }
  });
});
