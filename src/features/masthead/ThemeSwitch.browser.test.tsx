import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderWithin } from '#testing/renderWithin.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  localStorage.clear();
});

describe(ThemeSwitch, () => {
  it('sets and keeps a theme, and System forgets it', async () => {
    const { screen } = await renderWithin(<ThemeSwitch />);
    await userEvent.click(screen.getByRole('button', { name: 'Dark' }));
    await expect.element(screen.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('communique-theme')).toBe('dark');
    await userEvent.click(screen.getByRole('button', { name: 'System' }));
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(localStorage.getItem('communique-theme')).toBeNull();
  });

  it('works where storage is refused', async () => {
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const { screen } = await renderWithin(<ThemeSwitch />);
    await userEvent.click(screen.getByRole('button', { name: 'Light' }));
    expect(document.documentElement.dataset['theme']).toBe('light');
    await expect.element(screen.getByRole('button', { name: 'Light' })).toHaveAttribute('aria-pressed', 'true');
    refused.mockRestore();
  });
});
