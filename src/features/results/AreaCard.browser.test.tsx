import { describe, expect, it } from 'vitest';
import { resultsOfArea } from '#domain/areaResults.ts';
import { indexDataset } from '#domain/dataset.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { renderWithin } from '#testing/renderWithin.tsx';
import { AreaCard } from './AreaCard.tsx';

describe(AreaCard, () => {
  it('counts what an area has and says nothing of what it has none of', async () => {
    const { screen } = await renderWithin(
      <ul>
        {miniDataset.areas.map((area) => (
          <AreaCard
            key={area.id}
            area={area}
            shown={resultsOfArea(indexDataset(miniDataset), area.id)}
            isFiltered={false}
          />
        ))}
      </ul>,
    );
    const cards = [...screen.container.querySelectorAll('li[data-area]')];
    expect(cards).toHaveLength(miniDataset.areas.length);
    for (const card of cards) expect(card.textContent).not.toMatch(/(?<!\d)0 (?:more|event|document)/);
    const reported = miniDataset.commitments.filter(({ origin, area }) => origin === 'reported' && area !== null);
    const said = cards.flatMap((card) => /(\d+) more reported/.exec(card.textContent)?.[1] ?? []);
    expect(
      said.reduce((sum, count) => sum + Number(count), 0),
      'reported by other sources',
    ).toBe(reported.length);
  });
});
