/**
 * Every state of the page by axe and by our own probes, in one walk for each language. What each layer looks at, and why
 * not more, is in docs/decisions/0013-how-access-is-shown.md.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DATA_ROUTE, expect, test } from './fixtures.ts';
import { clipped, lowContrast, nameless, smallTargets, unmarkedJapanese } from './probes.ts';
import { readToTheEnd, STATES, visit } from './states.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Nothing fades, so that every colour is measured as it stays.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Axe's findings in a part of the page. Contrast and target size have probes that see more and cost less. */
async function axe(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    // There are no frames, whose results the other mode would gather in a page of its own.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(TAGS)
    .disableRules(['color-contrast', 'target-size'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
  'forced colours, dark': { colorScheme: 'dark', forcedColors: 'active' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
} as const;

/** What is hard to see in each theme. Colours do not depend on words, so one language is enough. */
async function hardToSee(page: Page, part: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, media] of Object.entries(THEMES)) {
    await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', ...media });
    found.push(...(await lowContrast(page, part)).map((what) => `${name}: ${what}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' });
  return found;
}

for (const language of ['en', 'ja'] as const) {
  test(`every state is accessible by rules, colours, names and sizes (${language})`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(language === 'en' ? '/' : '/?lang=ja');
    await readToTheEnd(page);
    for (const state of STATES) {
      await test.step(state.name, async () => {
        const { name } = state;
        await visit(page, state, language);
        expect.soft(await axe(page, state.part), `axe: ${name}`).toEqual([]);
        expect.soft(await nameless(page), `names: ${name}`).toEqual([]);
        expect.soft(await smallTargets(page), `targets: ${name}`).toEqual([]);
        if (language === 'en') {
          expect.soft(await hardToSee(page, state.part), `colours: ${name}`).toEqual([]);
          expect.soft(await unmarkedJapanese(page), `language of parts: ${name}`).toEqual([]);
        }
        // A quarter of 1280 by 1024: the page at four times its size.
        await page.setViewportSize({ width: 320, height: 256 });
        await expect.soft.poll(() => clipped(page), `reflow: ${name}`).toEqual([]);
        expect.soft(await smallTargets(page), `targets at 320 px: ${name}`).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 800 });
      });
    }
  });
}

test('menus, the filter sheet, the modal drawer, the notice of a bad address and the brief are accessible by axe', async ({
  page,
}) => {
  await page.goto('/?track=moon&open=A03');
  const menu = page.getByRole('search').locator('button[aria-expanded]').last();
  await menu.click();
  expect.soft(await axe(page, 'search'), 'an open menu').toEqual([]);
  expect.soft(await axe(page, '[role="note"]'), 'the notice').toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await axe(page, 'dialog[open]'), 'the modal drawer').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filter' }).click();
  expect.soft(await axe(page, 'dialog[open]'), 'the sheet').toEqual([]);
  expect.soft(await smallTargets(page), 'targets in the sheet').toEqual([]);
  await page.keyboard.press('Escape');
  expect.soft(await axe(page, 'html'), 'the page on a narrow screen').toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect.soft(await axe(page, '[data-print-brief]'), 'the brief').toEqual([]);
});

for (const language of ['en', 'ja'] as const) {
  test(`waiting and a failed load are accessible by axe (${language})`, async ({ page, allowedErrors }) => {
    allowedErrors.push('Failed to load resource');
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(DATA_ROUTE, async (route) => {
      await answered;
      await route.fulfill({ status: 404, body: '' });
    });
    const opened = page.goto(language === 'en' ? '/' : '/ja/');
    await page.locator('h1').waitFor();
    expect.soft(await axe(page, 'html'), 'waiting').toEqual([]);
    answer();
    await opened;
    await expect(page.getByRole('alert')).toBeVisible();
    expect.soft(await axe(page, 'html'), 'failed').toEqual([]);
    expect.soft(await lowContrast(page), 'contrast').toEqual([]);
  });
}
