/** Pages that something else writes into: a browser that translates, an extension that adds nodes of its own. */
import type { Page } from '@playwright/test';
import { cards, drawer, expect, status, test } from './fixtures.ts';

/** What translation does to a page: every text is taken out and put back inside two `font` elements. */
async function translate(page: Page): Promise<void> {
  await page.evaluate((tag: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest('font, script, style'))
        texts.push(node);
    for (const text of texts) {
      const outer = document.createElement(tag);
      const inner = document.createElement(tag);
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, 'font');
}

/** Every control that changes the page, each after the page was translated anew. */
const USES: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) => cards(page).first().getByRole('link').click(),
  (page) => drawer(page).locator('[aria-keyshortcuts="]"]').click(),
  (page) => page.keyboard.press('Escape'),
  (page) => page.getByRole('searchbox').fill('zzzz'),
  (page) => page.getByRole('searchbox').fill('data'),
  (page) => page.getByRole('searchbox').fill(''),
  (page) => page.getByRole('search').locator('button[aria-expanded]').first().click(),
  (page) => page.getByRole('search').getByRole('checkbox').first().click(),
  (page) => page.getByRole('search').getByRole('list').last().getByRole('button').first().click(),
  ...[1, 2, 3, 4, 0].map(
    (view) => (page: Page) =>
      page.locator('main section').first().getByRole('group').first().getByRole('button').nth(view).click(),
  ),
  (page) => page.locator('[data-stop]').first().press('Enter'),
  (page) => page.locator('header [role=group] [lang="ja"]').click(),
  (page) => page.keyboard.press('?'),
  (page) => page.locator('dialog[open]').getByRole('checkbox').click(),
  (page) => page.locator('dialog[open]').getByRole('checkbox').click(),
  (page) => page.locator('dialog[open]').getByRole('button').first().click(),
  (page) => page.locator('aside').getByRole('heading', { level: 2 }).press('Escape'),
  (page) => page.locator('header [role=group] [lang="en"]').click(),
];

test('the page goes on working while a browser translates it, twice over', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto('/');
  await page.locator('[data-stop]').first().waitFor();
  for (let round = 0; round < 2; round += 1) {
    for (const use of USES) {
      await translate(page);
      await use(page);
    }
    await translate(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(cards(page)).toHaveCount(11);
  }
  await page.getByRole('radio').last().check();
  await expect(cards(page)).toHaveCount(3);
  await expect(status(page)).toContainText('3 of 11');
});

test('nodes that an extension added before the page took over neither stop it nor stay in its way', async ({
  page,
  allowedErrors,
  expectedBreaches,
}) => {
  // React says so, in its own words, when what was built is not what it finds; then it draws the page anew.
  allowedErrors.push('Minified React error #418', 'Minified React error #423');
  expectedBreaches.push('Minified React error #418', 'Minified React error #423');
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['darkreader'] = 'on';
      for (const place of document.querySelectorAll('h1, main, search, footer p')) {
        const added = document.createElement('grammar-check');
        added.textContent = 'added';
        place.prepend(added);
      }
    });
  });
  await page.goto('/');
  await page.getByRole('radio', { name: /^Digital government/ }).check();
  await expect(cards(page)).toHaveCount(3);
  await cards(page).first().getByRole('link').click();
  await expect(drawer(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
