import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf, cards, DATA_ROUTE, drawer, expect, idOf, test } from './fixtures.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The part that a state changes: the rest of the page is looked at with the grid. */
type Part = 'page' | 'results' | 'drawer';
const PARTS = { page: 'html', results: 'section[aria-labelledby="results-heading"]', drawer: 'aside, dialog' };

async function expectNoViolation(page: Page, part: Part): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(PARTS[part]).withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found).toEqual([]);
}

/** The states in which the page must be accessible, each with what proves that it is there. */
const STATES = [
  { name: 'the grid', part: 'page', view: {}, isThere: async (page: Page) => expect(cards(page)).toHaveCount(11) },
  {
    name: 'the filtered statements',
    part: 'results',
    view: { query: 'digital', selection: { wording: ['commit'] }, results: 'statements' },
    isThere: async (page: Page) => expect(page.locator('main a[data-item^="c0"]').first()).toBeVisible(),
  },
  {
    name: 'nothing found',
    part: 'results',
    view: { query: 'zzzz' },
    isThere: async (page: Page) => expect(cards(page)).toHaveCount(0),
  },
  {
    name: 'the matrix',
    part: 'results',
    view: { results: 'matrix' },
    isThere: async (page: Page) => expect(page.locator('main table').first()).toBeVisible(),
  },
  {
    name: 'three areas compared',
    part: 'results',
    view: { results: 'compare', compare: [idOf('A02'), idOf('A05'), idOf('A09')] },
    isThere: async (page: Page) =>
      expect(
        page.locator('main').getByText('Child protection').or(page.locator('main').getByText('青少年保護')).first(),
      ).toBeVisible(),
  },
  {
    name: 'the scope',
    part: 'results',
    view: { results: 'scope' },
    isThere: async (page: Page) => expect(page.locator('main table').first()).toBeVisible(),
  },
  {
    name: 'an area in the drawer',
    part: 'drawer',
    view: { open: idOf('A08') },
    isThere: async (page: Page) => expect(drawer(page)).toBeVisible(),
  },
  {
    name: 'a statement in the drawer',
    part: 'drawer',
    view: { open: idOf('C03.1') },
    isThere: async (page: Page) => expect(drawer(page)).toBeVisible(),
  },
  {
    name: 'an event in the drawer',
    part: 'drawer',
    view: { open: idOf('E22') },
    isThere: async (page: Page) => expect(drawer(page)).toBeVisible(),
  },
  {
    name: 'a document in the drawer',
    part: 'drawer',
    view: { open: idOf('D13') },
    isThere: async (page: Page) => expect(drawer(page)).toBeVisible(),
  },
] as const;

/** Every state in both languages and both themes; colours do not depend on the language, so two of the four pairs do. */
const SETTINGS = [
  { colorScheme: 'light', language: 'en' },
  { colorScheme: 'dark', language: 'ja' },
] as const;

for (const { colorScheme, language } of SETTINGS) {
  test.describe(`${colorScheme}, ${language}`, () => {
    test.use({ colorScheme });
    for (const { name, part, view, isThere } of STATES) {
      test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
        await page.goto(addressOf({ ...view, language }));
        await isThere(page);
        await expectNoViolation(page, part);
      });
    }
  });
}

for (const language of ['en', 'ja'] as const) {
  test(`axe finds nothing wrong with a failed load (${language})`, async ({ page, allowedErrors }) => {
    allowedErrors.push('Failed to load resource');
    await page.route(DATA_ROUTE, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(language === 'en' ? '/' : '/ja/');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoViolation(page, 'page');
  });
}

test('every Japanese run is marked as Japanese', async ({ page }) => {
  await page.goto(addressOf({ open: idOf('A08') }));
  await expect(drawer(page)).toBeVisible();
  const unmarked = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) && language !== 'ja') found.push(text);
    }
    return found;
  });
  expect(unmarked).toEqual([]);
});

test('the first Tab offers to skip to the results', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to results' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#results-heading')).toBeFocused();
});

test('the count is said at most twice for a typed word', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page)).toHaveCount(11);
  await page.evaluate(() => {
    document.body.dataset['said'] = '0';
    const status = document.querySelector('search [role=status]');
    if (status) {
      new MutationObserver(() => {
        document.body.dataset['said'] = String(Number(document.body.dataset['said']) + 1);
      }).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await page.getByRole('searchbox').pressSequentially('connectivi', { delay: 30 });
  await expect(page.getByRole('search').getByRole('status')).toContainText('Showing');
  const times = await page.evaluate(() => Number(document.body.dataset['said']));
  expect(times).toBeGreaterThan(0);
  expect(times).toBeLessThanOrEqual(2);
});

for (const { name, view } of STATES) {
  test(`nothing overflows sideways at 320 px: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of ['en', 'ja']) {
      await page.goto(addressOf({ ...view, language }));
      await expect(page.locator('h1').first()).toBeAttached();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, language).toBeLessThanOrEqual(0);
    }
  });
}
