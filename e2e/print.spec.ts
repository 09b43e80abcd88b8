/** What comes out of a printer: the selection as a brief, or the open record alone, on A4 and on Letter. */
import type { Locator, Page } from '@playwright/test';
import { localize } from '#domain/text.ts';
import { citedSources } from '#domain/export/citedSources.ts';
import { notesToRead } from '#domain/export/notesToRead.ts';
import type { ViewState } from '#domain/viewState.ts';
import { addressOf, dataset, drawer, expect, expectedResults, idOf, test } from './fixtures.ts';

/** In CSS pixels, with the margins that styles.css sets. */
const MARGINS = { across: (32 / 25.4) * 96, down: (36 / 25.4) * 96 };
const PAPERS = [
  { format: 'A4', width: (210 / 25.4) * 96 - MARGINS.across, height: (297 / 25.4) * 96 - MARGINS.down },
  { format: 'Letter', width: 8.5 * 96 - MARGINS.across, height: 11 * 96 - MARGINS.down },
];
const DIGITAL_GOVERNMENT = { query: '', selection: { track: ['digital-government'] } };

function brief(page: Page): Locator {
  return page.locator('[data-print-brief]');
}

/** The page as it is put on paper, once the brief has come. */
async function showOnPaper(page: Page, paper: (typeof PAPERS)[number]): Promise<void> {
  await page.setViewportSize({ width: Math.floor(paper.width), height: Math.floor(paper.height) });
  await page.emulateMedia({ media: 'print' });
  await expect(brief(page)).toBeAttached();
}

/** Chromium writes the objects of a PDF plainly, so that its pages can be counted without a reader. */
async function countPages(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Controls, fixed and sticky boxes, and what is wider than the sheet: nothing of it belongs on paper. */
async function findStrays(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What is for the ear alone is cut to a point, whatever the width of its words.
    const shown = [...document.querySelectorAll('body *:not(.visually-hidden *)')].filter((element) =>
      element.checkVisibility(),
    );
    const isControl = (element: Element) =>
      element.matches('button:not(.glossary-term), input, select, [role="group"], [role="search"], nav');
    return shown
      .filter(
        (element) =>
          isControl(element) ||
          ['fixed', 'sticky'].includes(getComputedStyle(element).position) ||
          element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

for (const paper of PAPERS) {
  test.describe(`on ${paper.format}`, () => {
    test('a selection prints as a brief that says what it is and where each thing is said', async ({ page }) => {
      const results = expectedResults(DIGITAL_GOVERNMENT);
      await page.goto(addressOf(DIGITAL_GOVERNMENT));
      await showOnPaper(page, paper);
      const text = await brief(page).innerText();
      await expect(brief(page).locator('[data-selection]')).toContainText('selected by track (Digital government)');
      expect(text).toContain(`Data version ${dataset.profile.version}`);
      for (const area of results.areas) expect(text).toContain(localize(area.title, 'en').text);
      for (const commitment of results.commitments) {
        const statement = brief(page).locator(`[data-statement="${commitment.code}"]`);
        await expect(statement).toContainText(localize(commitment.text, 'en').text);
        await expect(statement).toContainText(commitment.code);
        await expect(statement).toContainText(/\[\d+/);
      }
      for (const entry of results.entries) expect(text).toContain(localize(entry.record.title, 'en').text);
      for (const source of citedSources({ dataset, results })) expect(text).toContain(source.address);
      await expect(brief(page).locator('[data-statement]')).toHaveCount(results.commitments.length);
      await expect(brief(page).locator('[data-entry]')).toHaveCount(results.entries.length);
      await expect(brief(page).locator('[data-note]')).toHaveCount(notesToRead({ dataset, results }).length);
      await expect(brief(page).getByRole('heading', { name: 'Cite' })).toBeVisible();
      await expect(page.getByRole('main')).toBeHidden();
      expect(await findStrays(page)).toEqual([]);
    });

    test('no area is cut in two and no heading stands alone', async ({ page }) => {
      await page.goto('/');
      await showOnPaper(page, paper);
      const areas = brief(page).locator('[data-area]');
      await expect(areas).toHaveCount(dataset.areas.length);
      for (const area of await areas.all()) {
        expect(await area.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
        expect((await area.boundingBox())?.height).toBeLessThan(paper.height);
      }
      const loose = await brief(page)
        .locator('h1, h2, h3, h4')
        .evaluateAll(
          (headings) => headings.filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid').length,
        );
      expect(loose).toBe(0);
    });

    for (const { shape, width } of [
      { shape: 'beside the page', width: 1400 },
      { shape: 'above the page', width: 390 },
    ]) {
      test(`a record open ${shape} prints alone and once`, async ({ page }) => {
        await page.setViewportSize({ width, height: 820 });
        await page.goto(addressOf({ open: idOf('A03') }));
        await expect(drawer(page).getByText('Accessed')).toBeVisible();
        const pages = await countPages(page, paper.format);
        await page.emulateMedia({ media: 'print' });
        await expect(brief(page)).toBeHidden();
        await expect(page.getByRole('main')).toBeHidden();
        expect(await findStrays(page)).toEqual([]);
        await page.setViewportSize({ width: Math.floor(paper.width), height: Math.floor(paper.height) });
        const box = await page.locator('[data-drawer-content]').boundingBox();
        const least = Math.ceil((box?.height ?? 0) / paper.height);
        expect(least).toBeGreaterThan(1);
        expect(pages).toBeGreaterThanOrEqual(least);
        expect(pages).toBeLessThanOrEqual(least + 1);
      });
    }
  });
}

test('the browser finds the brief drawn when it prints, and the page as it was afterwards', async ({ page }) => {
  await page.goto(addressOf(DIGITAL_GOVERNMENT));
  // What comes when the page is at rest has come.
  await expect(page.locator('[data-stop]').first()).toBeVisible();
  await expect(page.locator('#figures-heading')).toBeVisible();
  // Whether it is laid out is not what it says.
  const markup = async () => (await page.locator('#root').innerHTML()).replaceAll(' data-laid-out=""', '');
  const before = await markup();
  await page.emulateMedia({ media: 'print' });
  await expect(brief(page)).toBeAttached();
  const sentence = (await brief(page).locator('[data-selection]').textContent()) ?? '';
  expect(sentence).toContain('Digital government');
  await expect(page).toHaveTitle(`${sentence} · Communiqué`);
  await page.emulateMedia({ media: null });
  await expect(brief(page)).toHaveCount(0);
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.body.dataset['drawn'] = String(document.querySelectorAll('[data-print-brief] [data-statement]').length);
    });
  });
  const { commitments } = expectedResults(DIGITAL_GOVERNMENT);
  expect(await countPages(page, 'A4')).toBeGreaterThan(2);
  await expect(page.locator('body')).toHaveAttribute('data-drawn', String(commitments.length));
  await expect(brief(page)).toHaveCount(0);
  await expect.poll(markup).toBe(before);
});

test('a record on paper has everything unfolded and its sources with their addresses', async ({ page }) => {
  await page.goto(addressOf({ open: idOf('C03.1') }));
  const folded = drawer(page).locator('details:not([open]) > :not(summary)').first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
  const source = drawer(page).locator('li a[target="_blank"]').first();
  const href = await source.getAttribute('href');
  expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(href);
  await page.emulateMedia({ media: null });
  await expect(folded).toBeHidden();
  await expect(page).toHaveURL(/open=/);
});

test('what the dark theme shows is printed dark on white with its swatches', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('data-theme', 'dark'));
  });
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await expect(brief(page)).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(brief(page).locator('[data-strength]').first()).toHaveCSS('print-color-adjust', 'exact');
});

test('tables print whole, in their own layout and within the sheet: the overview and a comparison', async ({
  page,
}) => {
  const [paper] = PAPERS;
  if (!paper) throw new Error('there is no paper');
  const areas = dataset.areas.slice(0, 3);
  const views: Partial<ViewState>[] = [
    { results: 'matrix' },
    { results: 'compare', compare: areas.map(({ id }) => id) },
  ];
  for (const view of views) {
    await page.goto(addressOf(view));
    await showOnPaper(page, paper);
    const table = brief(page).locator('table');
    await expect(table).toHaveCount(1);
    expect(await findStrays(page)).toEqual([]);
    const widths = await table.locator('tbody th').evaluateAll((heads) => heads.map((head) => head.clientWidth));
    expect(Math.min(...widths), 'the head of each row has room for a word').toBeGreaterThan(60);
    for (const area of view.results === 'compare' ? areas : dataset.areas) {
      const shown = view.results === 'compare' ? area.title : area.shortTitle;
      await expect(table.getByText(localize(shown, 'en').text, { exact: true }).first()).toBeVisible();
    }
    await expect(brief(page).getByRole('heading', { name: 'Cite' })).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

test('the other views print too: statements, scope, Japanese, and a selection of nothing', async ({ page }) => {
  await page.goto(addressOf({ results: 'statements' }));
  await page.emulateMedia({ media: 'print' });
  await expect(brief(page).locator('[data-statement]')).toHaveCount(dataset.commitments.length);
  await expect(brief(page).locator('[data-source]').first()).toBeVisible();
  await page.goto(addressOf({ results: 'scope' }));
  await expect(brief(page).getByRole('heading', { name: 'Abbreviations' })).toBeVisible();
  expect(await findStrays(page)).toEqual([]);
  await page.goto('/ja/');
  await expect(brief(page).getByRole('heading', { level: 2 }).first()).toHaveText('閣僚が合意したこと');
  await page.goto(addressOf({ query: 'zzzzzz' }));
  await expect(brief(page)).toContainText('Nothing is selected.');
  await expect(brief(page).locator('table')).toHaveCount(0);
});
