/** The page by keys alone: the documented keys as tables, and where the focus stands after each. */
import type { Locator, Page } from '@playwright/test';
import { addressOf, cards, drawer, expect, status, test } from './fixtures.ts';

interface Step {
  readonly press: string;
  /** What has the focus afterwards. */
  readonly focus: (page: Page) => Locator;
  /** What else is true then. */
  readonly after?: (page: Page) => Promise<void>;
}

const link = (name: string | RegExp) => (page: Page) => page.getByRole('link', { name }).first();
const search = (page: Page) => page.getByRole('searchbox');
const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name, level: 2 });
const track = (name: RegExp | string) => (page: Page) => page.getByRole('radio', { name });
const wording = (page: Page) => page.getByRole('search').getByRole('button', { name: /^Wording/ });
const option = (page: Page) => page.getByRole('search').getByRole('checkbox').first();
const card = (index: number) => (page: Page) => cards(page).nth(index).getByRole('link');
const title = (page: Page) => drawer(page).getByRole('heading', { level: 2 });

/** From the top of the page through the filters. */
const FILTERS: readonly Step[] = [
  { press: 'Tab', focus: link('Skip to results') },
  { press: 'Tab', focus: link('Keyboard') },
  { press: 'Enter', focus: heading('Keyboard') },
  { press: 'Escape', focus: link('Keyboard') },
  { press: '?', focus: heading('Keyboard'), after: (page) => expect(page).toHaveURL(/about=keys/) },
  // Under a dialog no single key reaches the page.
  { press: '/', focus: heading('Keyboard') },
  { press: 'Escape', focus: link('Keyboard') },
  { press: '/', focus: search },
  // In a field they are characters.
  { press: '?', focus: search, after: (page) => expect(search(page)).toHaveValue('?') },
  { press: '[', focus: search, after: (page) => expect(search(page)).toHaveValue('?[') },
  { press: 'Enter', focus: search },
  { press: 'Escape', focus: search, after: (page) => expect(search(page)).toHaveValue('') },
  { press: 'Escape', focus: search, after: (page) => expect(cards(page)).toHaveCount(11) },
  { press: 'Tab', focus: track('All') },
  { press: 'ArrowRight', focus: track(/^Digital economy/), after: (page) => expect(cards(page)).toHaveCount(8) },
  { press: 'ArrowLeft', focus: track('All'), after: (page) => expect(cards(page)).toHaveCount(11) },
  { press: 'Tab', focus: wording },
  { press: 'Enter', focus: wording, after: (page) => expect(wording(page)).toHaveAttribute('aria-expanded', 'true') },
  { press: 'Tab', focus: option },
  { press: 'Space', focus: option, after: (page) => expect(option(page)).toBeChecked() },
  { press: 'Escape', focus: wording, after: (page) => expect(option(page)).toHaveCount(0) },
];

/** In the drawer as a side panel, from the card that opens it. */
const PANEL: readonly Step[] = [
  { press: 'Enter', focus: title, after: (page) => expect(title(page)).toHaveText(/^i /) },
  { press: ']', focus: title, after: (page) => expect(title(page)).toHaveText(/^ii /) },
  { press: ']', focus: title, after: (page) => expect(title(page)).toHaveText(/^iii /) },
  { press: '[', focus: title, after: (page) => expect(title(page)).toHaveText(/^ii /) },
  { press: '[', focus: title },
  // The first one: there is none before it.
  { press: '[', focus: title, after: (page) => expect(title(page)).toHaveText(/^i /) },
  { press: '/', focus: search },
  { press: 'Escape', focus: search, after: (page) => expect(drawer(page)).toBeVisible() },
];

async function walk(page: Page, steps: readonly Step[]): Promise<void> {
  for (const [index, { press, focus, after }] of steps.entries()) {
    await page.keyboard.press(press);
    await expect(focus(page), `${index + 1}: ${press}`).toBeFocused();
    await after?.(page);
  }
}

test('every key of the page does what the list of keys says', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto('/');
  await walk(page, FILTERS);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await card(0)(page).focus();
  await walk(page, PANEL);
});

test('under a modal drawer the page takes no keys, and the drawer takes its own', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  await card(0)(page).focus();
  await walk(page, [
    { press: 'Enter', focus: title },
    { press: '/', focus: title },
    { press: ']', focus: title, after: () => expect(title(page)).toHaveText(/^ii /) },
    { press: '?', focus: heading('Keyboard') },
    // Only what is on top closes.
    { press: 'Escape', focus: title, after: () => expect(title(page)).toHaveText(/^ii /) },
  ]);
  const leaves = await page.evaluate(() => document.activeElement?.closest('dialog') === null);
  expect(leaves).toBe(false);
  for (let press = 0; press < 25; press += 1) await page.keyboard.press('Tab');
  const isInside = await page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body || activeElement?.closest('dialog:modal') !== null;
  });
  expect(isInside, 'after 25 Tabs').toBe(true);
});

/** What is wrong with the focus now: lost, covered by something, or not to be seen. */
function focusProblem(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const name = `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`;
    // A box that only shows its label or its card as the target is as large as that.
    const place = element.matches('input') ? (element.closest('label') ?? element) : element;
    const boxes = [...place.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    const isHit = boxes.some(({ x, y, width, height }) => {
      const hit = document.elementFromPoint(
        Math.min(Math.max(x + width / 2, 0), innerWidth - 1),
        Math.min(Math.max(y + Math.min(height, innerHeight) / 2, 0), innerHeight - 1),
      );
      return hit !== null && (place.contains(hit) || hit.contains(place));
    });
    if (!isHit) return `covered or out of sight: ${name}`;
    const shows = (candidate: Element | null, pseudo?: string) => {
      if (!candidate) return false;
      const { outlineStyle, outlineWidth, borderLeftWidth, content } = getComputedStyle(candidate, pseudo);
      if (pseudo !== undefined) return content !== 'none' && Number.parseFloat(borderLeftWidth) >= 2;
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const isSeen =
      shows(element) || shows(element, '::before') || shows(element.closest('label')) || shows(element.closest('li'));
    return isSeen ? null : `no visible focus: ${name}`;
  });
}

/** Of what is wrong what stays so: a part that is fetched when it comes near moves what is below it once. */
async function lastingProblem(page: Page): Promise<string | null> {
  const first = await focusProblem(page);
  if (first === null) return null;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return focusProblem(page);
}

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
]) {
  test(`the focus is seen at every stop and never covered at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(addressOf({ selection: { track: ['digital-government'] } }));
    const problems = new Set<string>();
    const isAtEnd = () => page.evaluate(() => document.activeElement?.closest('footer') !== null);
    const STOPS = 220;
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const problem = await lastingProblem(page);
      if (problem !== null) problems.add(problem);
      if (stop > 40 && (await isAtEnd())) break;
    }
    expect(await isAtEnd(), 'the footer is reached').toBe(true);
    // Back up, where a sticky bar could lie over what is scrolled to.
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Shift+Tab');
      const problem = await lastingProblem(page);
      if (problem !== null) problems.add(`backwards: ${problem}`);
    }
    expect([...problems]).toEqual([]);
  });
}

test('what is filtered away while it has the focus leaves it to the heading of its part, and the count says so', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('radio', { name: /^Digital government/ }).check();
  await page.getByRole('radio', { name: 'All' }).check();
  await card(0)(page).focus();
  // Back to the three areas of digital government, of which the first area is none.
  await page.goBack();
  await expect(cards(page)).toHaveCount(3);
  await expect(page.locator('#results-heading')).toBeFocused();
  await expect(status(page)).toContainText('Showing 3 of 11 areas');
  await expect(status(page)).toContainText('focus is now on the heading');
  await page.getByRole('radio', { name: 'All' }).check();
  await expect(status(page)).not.toContainText('heading');
});

test('the count is said at most twice for a typed word, which makes one step of the history', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page)).toHaveCount(11);
  const before = await page.evaluate(() => {
    document.body.dataset['said'] = '0';
    const count = document.querySelector('search [role=status]');
    const observer = new MutationObserver(() => {
      document.body.dataset['said'] = String(Number(document.body.dataset['said']) + 1);
    });
    if (count) observer.observe(count, { childList: true, characterData: true, subtree: true });
    return window.history.length;
  });
  await search(page).pressSequentially('connectivi', { delay: 30 });
  await expect(status(page)).toContainText('Showing');
  await expect(page).toHaveURL(/q=connectivi$/);
  const { said, entries } = await page.evaluate(() => ({
    said: Number(document.body.dataset['said']),
    entries: window.history.length,
  }));
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThanOrEqual(2);
  expect(entries - before).toBe(1);
});
