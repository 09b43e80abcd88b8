/** A whole visit in a second browser engine. What holds in one is mostly what holds in both; this finds what does not. */
import { cards, drawer, expect, status, test } from './fixtures.ts';

test('a visit in Firefox: search, filter, open, step, draw, translate, take along', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto('/');
  await expect(cards(page)).toHaveCount(11);

  await page.keyboard.press('/');
  await page.keyboard.type('children');
  await expect(status(page)).toContainText('Showing');
  await expect(page).toHaveURL(/q=children/);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: /^Digital government/ }).check();
  await expect(cards(page)).toHaveCount(3);

  await cards(page).first().getByRole('link').click();
  const title = drawer(page).getByRole('heading', { level: 2 });
  await expect(title).toBeFocused();
  await page.keyboard.press(']');
  await expect(drawer(page)).toContainText('2 of 3');
  await page.goBack();
  await expect(drawer(page)).toContainText('1 of 3');
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);

  await page.setViewportSize({ width: 390, height: 800 });
  await cards(page).first().getByRole('link').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.setViewportSize({ width: 1400, height: 900 });

  for (const view of ['Statements', 'Overview', 'Method', 'Areas']) {
    await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: view }).click();
    await expect(
      page.getByRole('region', {
        name: view === 'Areas' || view === 'Statements' ? 'What the ministers agreed' : view,
      }),
    ).toBeVisible();
  }
  await page.getByRole('button', { name: 'Drawing' }).click();
  const mark = page.locator('[data-stop][tabindex="0"]');
  await mark.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(title).toBeFocused();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(cards(page)).toHaveCount(3);
  await page.locator('figure[data-figure]').last().scrollIntoViewIfNeeded();
  await expect(page.locator('figure[data-figure] svg').last()).toBeVisible();
  // Firefox tells no driver of its downloads: what the page says after it must do.
  await page.getByRole('button', { name: /CSV/ }).first().click();
  await expect(page.locator('section[aria-labelledby="takeaway-heading"]')).toContainText('.csv');
});
