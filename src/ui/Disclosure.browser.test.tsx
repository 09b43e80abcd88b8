import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Disclosure } from './Disclosure.tsx';

describe(Disclosure, () => {
  let screen: Awaited<ReturnType<typeof render>>;
  beforeEach(async () => {
    screen = await render(
      <>
        <Disclosure label="Year">
          <button type="button">2021</button>
        </Disclosure>
        <button type="button">Elsewhere</button>
      </>,
    );
  });
  const expectOpen = async (open: boolean) => {
    const button = screen.getByRole('button', { name: 'Year' });
    await expect.element(button).toHaveAttribute('aria-expanded', String(open));
  };

  it('opens and closes by its button', async () => {
    await expectOpen(false);
    await userEvent.click(screen.getByRole('button', { name: 'Year' }));
    await expectOpen(true);
    await expect.element(screen.getByRole('button', { name: '2021' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Year' }));
    await expectOpen(false);
  });

  it('closes by Esc from inside and gives the focus back to its button', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Year' }));
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: '2021' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expectOpen(false);
    await expect.element(screen.getByRole('button', { name: 'Year' })).toHaveFocus();
  });

  it('closes when the focus or a press goes elsewhere', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Year' }));
    await userEvent.tab();
    await userEvent.tab();
    await expectOpen(false);
    await userEvent.click(screen.getByRole('button', { name: 'Year' }));
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
    await expectOpen(false);
  });
});
