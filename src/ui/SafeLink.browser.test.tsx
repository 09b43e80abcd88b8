import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { SafeLink } from './SafeLink.tsx';

const UNSAFE = [
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//example.org',
  'https://gov@evil.example',
  'https://',
  'not an address',
  `https://example.org/${'a'.repeat(3000)}`,
];

describe(SafeLink, () => {
  it('leads out to a plain address in a new tab that cannot reach back, and says so', async () => {
    const screen = await render(
      <SafeLink href="https://www.example.org/a?b=c" newTabLabel="(opens in a new tab)">
        Source
      </SafeLink>,
    );
    const link = screen.getByRole('link', { name: 'Source (opens in a new tab)' });
    await expect.element(link).toHaveAttribute('href', 'https://www.example.org/a?b=c');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it.for(UNSAFE)('shows %j as text and never as a link', async (href) => {
    const screen = await render(
      <SafeLink href={href} newTabLabel="(opens in a new tab)">
        Source
      </SafeLink>,
    );
    await expect.element(screen.getByText('Source')).toBeVisible();
    expect(screen.container.querySelector('a')).toBeNull();
  });
});
