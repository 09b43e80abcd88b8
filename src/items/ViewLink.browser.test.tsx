import { describe, expect, it } from 'vitest';
import { renderWithin } from '#testing/renderWithin.tsx';
import { ViewLink } from './ViewLink.tsx';

const link = <ViewLink to={(view) => ({ ...view, open: 'water-forum' })}>Forum</ViewLink>;

describe(ViewLink, () => {
  it('changes the view in place, with the address of that view for every other use of a link', async () => {
    const { screen, store } = await renderWithin(link);
    const anchor = screen.getByRole('link', { name: 'Forum', exact: true });
    await expect.element(anchor).toHaveAttribute('href', './events/water-forum/');
    await anchor.click();
    expect(store.getState().view.open).toBe('water-forum');
  });

  it('in an embedded form opens the dashboard in a new tab that cannot reach back, and says so', async () => {
    const { screen, store } = await renderWithin(link, { leadsOut: true });
    const anchor = screen.getByRole('link', { name: 'Forum (opens in a new tab)' });
    await expect.element(anchor).toHaveAttribute('target', '_blank');
    await expect.element(anchor).toHaveAttribute('rel', 'noopener noreferrer');
    expect(store.getState().view.open).toBeNull();
  });
});
