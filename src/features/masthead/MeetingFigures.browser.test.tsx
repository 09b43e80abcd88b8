import { describe, expect, it } from 'vitest';
import { applyFilter } from '#domain/filter.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { decodeAddress } from '#domain/viewAddress.ts';
import { filterOf } from '#domain/viewState.ts';
import { renderWithin } from '#testing/renderWithin.tsx';
import { MeetingFigures } from './MeetingFigures.tsx';

const PARTS = ['areas', 'commitments', 'entries', 'entries'] as const;

describe(MeetingFigures, () => {
  it.for(['areas', 'scope'] as const)(
    'leads from each figure to exactly what it counts, seen from %s',
    async (results) => {
      const { screen, dataset } = await renderWithin(<MeetingFigures />, { view: { results, query: 'ferry' } });
      const searchable = { dataset, search: buildSearchIndex(dataset) };
      const figures = screen.getByRole('listitem').all();
      expect(figures).toHaveLength(PARTS.length);
      const told = figures.flatMap((figure, index) =>
        figure
          .getByRole('link')
          .elements()
          .map((link) => {
            const text = link.textContent ?? '';
            const { pathname, search: query } = new URL(link.getAttribute('href') ?? '', 'https://site.example/');
            const parts = { path: pathname.slice(1), search: query };
            const { view } = decodeAddress(parts, { dataset, languages: ['en', 'ja'] });
            const shown = applyFilter(searchable, filterOf(view))[PARTS[index] ?? 'areas'].length;
            const itself = text.startsWith('the release and') ? 1 : 0;
            return { text, told: Number(/\d+/.exec(text)?.[0]) + itself, shown, results: view.results };
          }),
      );
      expect(told.length).toBeGreaterThan(PARTS.length);
      expect(told.filter((link) => link.told !== link.shown)).toEqual([]);
      expect(told.filter((link) => link.results === 'scope')).toEqual([]);
    },
  );
});
