import { useCallback, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { ReadingDialog } from './ReadingDialog.tsx';

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Terms
      </button>
      {isOpen ? (
        <ReadingDialog heading="The terms" closeName="Close" onClose={close}>
          <p>They are few.</p>
        </ReadingDialog>
      ) : null}
    </>
  );
}

describe(ReadingDialog, () => {
  it.for([
    { way: 'Esc', leave: () => userEvent.keyboard('{Escape}') },
    { way: 'Esc twice', leave: () => userEvent.keyboard('{Escape}{Escape}') },
    { way: 'its button', leave: () => userEvent.click(document.querySelector('dialog button') ?? document.body) },
    {
      way: 'a press beside it',
      leave: () => userEvent.click(document.querySelector('dialog') ?? document.body, { position: { x: -20, y: -20 } }),
    },
  ])('is left by $way, and the focus goes back to where it was', async ({ leave }) => {
    const screen = await render(<Page />);
    const opener = screen.getByRole('button', { name: 'Terms' });
    await userEvent.click(opener);
    await expect.element(screen.getByRole('dialog', { name: 'The terms' })).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'The terms' })).toHaveFocus();
    await leave();
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });
});
