import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { QUERY_LIMIT } from '#domain/viewState.ts';
import { switchSingleKeys } from '#state/singleKeys.ts';
import { renderWithin } from '#testing/renderWithin.tsx';
import { SearchBox } from './SearchBox.tsx';

describe(SearchBox, () => {
  it('takes what is typed as one change of typing', async () => {
    const { screen, store } = await renderWithin(<SearchBox />);
    await userEvent.type(screen.getByRole('searchbox'), 'ferry');
    expect(store.getState().view.query).toBe('ferry');
    expect(store.getState().change).toBe('typing');
  });

  it('is reached by / from anywhere else, and / inside it is a character', async () => {
    const { screen } = await renderWithin(<SearchBox />);
    await userEvent.keyboard('/');
    const box = screen.getByRole('searchbox');
    await expect.element(box).toHaveFocus();
    await expect.element(box).toHaveValue('');
    await userEvent.keyboard('/');
    await expect.element(box).toHaveValue('/');
  });

  it('leaves / alone when it comes with a modifier, under a dialog, or once the reader switched single keys off', async () => {
    const { screen } = await renderWithin(
      <>
        <SearchBox />
        <dialog aria-label="On top">
          <button type="button">Here</button>
        </dialog>
      </>,
    );
    const box = screen.getByRole('searchbox');
    await userEvent.keyboard('{Control>}/{/Control}');
    await expect.element(box).not.toHaveFocus();
    const dialog = screen.container.querySelector('dialog');
    dialog?.showModal();
    await userEvent.keyboard('/');
    await expect.element(screen.getByRole('button', { name: 'Here' })).toHaveFocus();
    dialog?.close();
    switchSingleKeys(false);
    await userEvent.keyboard('/');
    await expect.element(box).not.toHaveFocus();
    await expect.element(box).not.toHaveAttribute('aria-keyshortcuts');
    switchSingleKeys(true);
    await userEvent.keyboard('/');
    await expect.element(box).toHaveFocus();
  });

  it('is emptied by Esc and by its button, which leaves the focus in it', async () => {
    const { screen, store } = await renderWithin(<SearchBox />, { view: { query: 'ferry' } });
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(store.getState().view.query).toBe('');
    await expect.element(screen.getByRole('searchbox')).toHaveFocus();
    await userEvent.type(screen.getByRole('searchbox'), 'lake{Escape}');
    expect(store.getState().view.query).toBe('');
  });

  it('cuts a huge paste to the limit', async () => {
    const { screen, store } = await renderWithin(<SearchBox />);
    await userEvent.fill(screen.getByRole('searchbox'), 'a'.repeat(100_000));
    expect(store.getState().view.query.length).toBeLessThanOrEqual(QUERY_LIMIT);
  });
});
