/** What readers really put into the search field. */
import { QUERY_LIMIT } from '#domain/viewState.ts';
import { cards, expect, status, test } from './fixtures.ts';

/** Signs that mean something to regular expressions, to replacing, to addresses or to selectors: here they are letters. */
const SIGNS = ['(', '[a-', '\\', '*+?', '(a+)+$', '$&', '^', '.*', 'a{99999999}', '%', '#x', '"]', '<b>', '\u200B'];

test('signs that mean something to programs are searched as they are', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('searchbox');
  for (const sign of SIGNS) {
    await box.fill(sign);
    await expect(box).toHaveValue(sign);
    await expect(page.locator('h1')).toBeVisible();
  }
  await box.fill('digital.*');
  await expect(cards(page)).toHaveCount(0);
  // Signs alone ask for nothing.
  await box.fill('.*');
  await expect(cards(page)).toHaveCount(11);
});

test('a megabyte that is pasted is cut at once, and the page stays quick', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page)).toHaveCount(11);
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    const step = (now: number) => {
      longest = Math.max(longest, now - last);
      last = now;
      document.body.dataset['longestGap'] = String(Math.round(longest));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Input.insertText', { text: 'digital '.repeat(131_072) });
  await expect(status(page)).toContainText('Showing');
  expect((await box.inputValue()).length).toBeLessThanOrEqual(QUERY_LIMIT);
  const gap = await page.evaluate(() => Number(document.body.dataset['longestGap']));
  // Without the limit it is over a second; a machine that runs other tests beside this one takes part of the rest.
  expect(gap).toBeLessThan(700);
  expect(new URL(page.url()).search.length).toBeLessThan(2000);
});
