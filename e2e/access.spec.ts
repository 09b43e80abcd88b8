/**
 * Every state of the page by axe and by our own probes, in one walk for each language. What each layer looks at, and why
 * not more, is in docs/decisions/0013-how-access-is-shown.md.
 */
import type { Page } from '@playwright/test';
import { broken, paleText } from './axe.ts';
import { DATA_ROUTE, expect, test } from './fixtures.ts';
import { foreignTexts } from './foreignTexts.ts';
import { clipped, lowContrast, nameless, smallTargets, unmarkedJapanese, unmarkedTexts } from './probes.ts';
import { readToTheEnd, STATES, visit } from './states.ts';

// Nothing fades, so that every colour is measured as it stays.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LIGHT_AND_DARK = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
} as const;

const THEMES = {
  ...LIGHT_AND_DARK,
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
  'forced colours, dark': { colorScheme: 'dark', forcedColors: 'active' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
} as const;

type Media = Parameters<Page['emulateMedia']>[0];

/** What a look at the page finds in each theme. */
async function inThemes(page: Page, themes: Record<string, Media>, look: () => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const [name, media] of Object.entries(themes)) {
    await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', ...media });
    found.push(...(await look()).map((what) => `${name}: ${what}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' });
  return found;
}

for (const language of ['en', 'ja'] as const) {
  test(`every state is accessible by rules, colours, names and sizes (${language})`, async ({ page }) => {
    test.setTimeout(240_000);
    // System colours depend on no words, and are the dearest to change to.
    const themes = language === 'en' ? THEMES : LIGHT_AND_DARK;
    const foreign = foreignTexts(language);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(language === 'en' ? '/' : '/?lang=ja');
    await readToTheEnd(page);
    for (const state of STATES) {
      await test.step(state.name, async () => {
        const { name, part } = state;
        await visit(page, state, language);
        expect.soft(await broken(page, part), `axe: ${name}`).toEqual([]);
        expect.soft(await nameless(page), `names: ${name}`).toEqual([]);
        expect.soft(await smallTargets(page), `targets: ${name}`).toEqual([]);
        expect.soft(await unmarkedJapanese(page), `language of parts: ${name}`).toEqual([]);
        expect.soft(await unmarkedTexts(page, foreign), `language of texts: ${name}`).toEqual([]);
        expect.soft(await inThemes(page, themes, () => lowContrast(page, part)), `colours: ${name}`).toEqual([]);
        if (state.isDense === true) {
          const pale = await inThemes(page, LIGHT_AND_DARK, () => paleText(page, part));
          expect.soft(pale, `colours by axe: ${name}`).toEqual([]);
        }
      });
    }
    // A quarter of 1280 by 1024: the page at four times its size.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const state of STATES) {
      await test.step(`${state.name} at 320 px`, async () => {
        await visit(page, state, language);
        await expect.soft.poll(() => clipped(page), `reflow: ${state.name}`).toEqual([]);
        expect.soft(await smallTargets(page), `targets at 320 px: ${state.name}`).toEqual([]);
      });
    }
    if (language !== 'en') return;
    // The language with the longest words, in which most texts of the data stand in another.
    const untranslated = foreignTexts('it');
    for (const state of STATES) {
      await test.step(`${state.name} at 320 px in Italian`, async () => {
        await visit(page, state, 'it');
        await expect.soft.poll(() => clipped(page), `reflow in Italian: ${state.name}`).toEqual([]);
        const unmarked = [...(await unmarkedJapanese(page)), ...(await unmarkedTexts(page, untranslated))];
        expect.soft(unmarked, `language of texts in Italian: ${state.name}`).toEqual([]);
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
  expect.soft(await broken(page, 'search'), 'an open menu').toEqual([]);
  expect.soft(await broken(page, '[role="note"]'), 'the notice').toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await broken(page, 'dialog[open]'), 'the modal drawer').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Filter' })).toBeFocused();
  expect.soft(await broken(page, 'dialog[open]'), 'the sheet').toEqual([]);
  expect.soft(await smallTargets(page), 'targets in the sheet').toEqual([]);
  await page.keyboard.press('Escape');
  expect.soft(await broken(page, 'html'), 'the page on a narrow screen').toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect.soft(await broken(page, '[data-print-brief]'), 'the brief').toEqual([]);
});

/** What assistive technology is given of a failed load; what is read under it is the page of the other stories. */
const FAILED = {
  en: `
    - region "The data could not be loaded":
      - alert:
        - heading "The data could not be loaded" [level=2]
        - paragraph: The server answered with an error (HTTP 404).
        - paragraph: /Your filters and the address are kept/
        - button "Try again"
        - group: Details`,
  ja: `
    - region "データを読み込めませんでした":
      - alert:
        - heading "データを読み込めませんでした" [level=2]
        - paragraph: サーバーがエラーを返しました（HTTP 404）。
        - paragraph: /絞り込みの条件とアドレスは保たれています/
        - button "もう一度試す"
        - group: 詳細`,
} as const;

for (const language of ['en', 'ja'] as const) {
  test(`waiting and a failed load are accessible by axe, colours, roles and names (${language})`, async ({
    page,
    allowedErrors,
  }) => {
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
    expect.soft(await broken(page, 'html'), 'waiting').toEqual([]);
    answer();
    await opened;
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.locator('body')).toMatchAriaSnapshot(FAILED[language]);
    expect.soft(await broken(page, 'html'), 'failed').toEqual([]);
    expect.soft(await inThemes(page, THEMES, () => lowContrast(page)), 'contrast').toEqual([]);
  });
}
