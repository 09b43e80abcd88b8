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
    const step = (now: number) => {
      const { longestGap = '0' } = document.body.dataset;
      document.body.dataset['longestGap'] = String(Math.max(Number(longestGap), Math.round(now - last)));
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  const session = await page.context().newCDPSession(page);
  const gaps: number[] = [];
  for (const word of ['digital ', 'economy ']) {
    await box.fill('');
    await expect(status(page)).not.toContainText('Showing');
    await page.evaluate(() => delete document.body.dataset['longestGap']);
    await session.send('Input.insertText', { text: word.repeat(1_048_576 / word.length) });
    await expect(status(page)).toContainText('Showing');
    expect((await box.inputValue()).length).toBeLessThanOrEqual(QUERY_LIMIT);
    gaps.push(await page.evaluate(() => Number(document.body.dataset['longestGap'])));
  }
  // Without the limit each is over a second. A machine that runs other tests beside this one may stop one of them, hardly both.
  expect(Math.min(...gaps)).toBeLessThan(300);
  expect(new URL(page.url()).search.length).toBeLessThan(2000);
});
