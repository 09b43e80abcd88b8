import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderWithin } from '#testing/renderWithin.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import { SearchBox } from './SearchBox.tsx';

const view = { query: 'ferry', selection: { track: ['waters', 'shores'] } };

async function renderChips() {
  const { screen, store } = await renderWithin(
    <>
      <SearchBox />
      <ChosenFilters />
    </>,
    { view },
  );
  return { screen, store, chips: screen.getByRole('list', { name: 'Chosen filters' }).getByRole('button') };
}

describe(ChosenFilters, () => {
  it('leaves the focus on the chip that takes the place of a lifted one, and on the search after the last', async () => {
    const { screen, store, chips } = await renderChips();
    await userEvent.click(chips.nth(1));
    expect(store.getState().view.selection.track).toEqual(['shores']);
    await expect.element(chips.nth(1)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(chips.nth(0)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(store.getState().view).toMatchObject({ query: '', selection: {} });
    await expect.element(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('lifts all at once and goes back to the search', async () => {
    const { screen, store } = await renderChips();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(store.getState().view).toMatchObject({ query: '', selection: {} });
    await expect.element(screen.getByRole('searchbox')).toHaveFocus();
  });
});
