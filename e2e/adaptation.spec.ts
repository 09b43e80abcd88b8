/** The page under what readers set for themselves: larger or wider text, less motion, more contrast, small and large screens. */
import type { Page } from '@playwright/test';
import { addressOf, cards, drawer, expect, idOf, test } from './fixtures.ts';
import { clipped } from './probes.ts';

/** As a reader's own style sheet: the page's policy refuses style elements, and rightly. */
async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

const TEXT_STYLES = {
  // WCAG 1.4.12, as text.
  'wider spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  'text at twice its size': 'html { font-size: 200% !important }',
};

for (const language of ['en', 'ja']) {
  test(`nothing is cut off by wider spacing or larger text (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const view of [{ open: idOf('C03.1') }, { results: 'matrix' }] as const) {
      await page.goto(addressOf({ ...view, language }));
      for (const [name, css] of Object.entries(TEXT_STYLES)) {
        await restyle(page, css);
        await expect.poll(() => clipped(page), name).toEqual([]);
      }
    }
  });
}

/** Animations and transitions that run or wait now, longer than a millisecond. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().endTime ?? 0) > 1)
      .map((animation) => (animation instanceof CSSTransition ? animation.transitionProperty : 'animation')),
  );
}

test('nothing moves where the system asks for less motion, and nothing moves for ever anywhere', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await page.goto('/');
  await cards(page).first().getByRole('link').hover();
  await cards(page).first().getByRole('link').click();
  await expect(drawer(page)).toBeVisible();
  const endless = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime === Infinity).length,
  );
  expect(endless).toBe(0);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await cards(page).nth(1).getByRole('link').hover();
  expect(await moving(page)).toEqual([]);
  await cards(page).nth(1).getByRole('link').click();
  expect(await moving(page)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

/** Height of what sticks to the window's edges, as a part of the window. */
function stickyShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stuck = [...document.querySelectorAll('body *')].filter((element) => {
      const { position } = getComputedStyle(element);
      const { top, bottom, width } = element.getBoundingClientRect();
      const isAtEdge = (top <= 0 && bottom > 0) || (top < innerHeight && bottom >= innerHeight);
      return (
        (position === 'sticky' || position === 'fixed') &&
        isAtEdge &&
        width > innerWidth / 2 &&
        element.checkVisibility()
      );
    });
    return stuck.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0) / innerHeight;
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 812, height: 375 } });

  test('a phone on its side keeps two thirds for reading, and every control has room for a finger', async ({
    page,
  }) => {
    await page.goto(addressOf({ compare: [idOf('A02')] }));
    await expect(cards(page)).toHaveCount(11);
    await page.evaluate(() => window.scrollTo(0, 1200));
    expect(await stickyShare(page)).toBeLessThanOrEqual(1 / 3);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.control, search button, header [role=group] :is(a, button)')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
        .filter((element) => element.getBoundingClientRect().height < 43.5)
        .map((element) => element.textContent),
    );
    expect(small, 'lower than 44 pixels').toEqual([]);
    await cards(page).nth(4).getByRole('link').tap();
    await expect(drawer(page).getByRole('button', { name: 'Close' })).toBeInViewport();
    await drawer(page).getByRole('button', { name: 'Next' }).tap();
    await expect(drawer(page)).toContainText('6 of 11');
  });
});

test('at four times its size the drawer is usable by keys: Close in sight, the page behind at rest', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/');
  expect(await stickyShare(page)).toBe(0);
  const opener = cards(page).nth(4).getByRole('link');
  await opener.focus();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('Enter');
  await expect(drawer(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(drawer(page).getByRole('button', { name: 'Close' })).toBeInViewport();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageDown');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('[data-drawer-content]')?.parentElement?.scrollTop ?? 0))
    .toBeGreaterThan(100);
  await expect(drawer(page).getByRole('button', { name: 'Close' })).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('a very wide screen sets the drawer beside the page, and more contrast draws the lines', async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1300 });
  await page.goto(addressOf({ open: idOf('A01') }));
  const aside = await drawer(page).boundingBox();
  const footer = await page.locator('main').boundingBox();
  expect((footer?.x ?? 0) + (footer?.width ?? 0)).toBeLessThanOrEqual(aside?.x ?? 0);
  const lineOf = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('footer') ?? document.body).borderTopColor);
  const cardLine = () =>
    cards(page)
      .nth(1)
      .evaluate((card) => getComputedStyle(card).borderTopColor);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const plain = await cardLine();
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(cardLine).not.toBe(plain);
  await expect.poll(cardLine).toBe(await lineOf());
});
