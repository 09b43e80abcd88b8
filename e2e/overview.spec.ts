import type { Locator, Page } from '@playwright/test';
import { organisationByArea, presidencyByArea, wordingByArea } from '#domain/areaTally.ts';
import { matrixOf } from '#domain/matrix.ts';
import { countUnit, EMPTY_FILTER } from '#domain/filter.ts';
import type { FigureId } from '#features/figures/figures.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { addressOf, cards, dataset, expect, expectedResults, status, test } from './fixtures.ts';

/** What each figure of the registry counts: one that is added there fails to compile here. */
const FIGURE_ROWS = {
  wording: wordingByArea,
  presidency: presidencyByArea,
  organisation: organisationByArea,
} as const satisfies Record<FigureId, unknown>;

const [first, second, third, fourth] = dataset.areas.map(({ id }) => id);

function figure(page: Page, id: string) {
  return page.locator(`figure[data-figure=${id}]`);
}

/** The chart by its name: a drawing without one has no place in the tree. */
function chartIn(shown: Locator) {
  return shown.getByRole('img', { name: /, for each area$/ });
}

test('each figure’s table has the numbers of the selection, and its chart draws each but the zeros', async ({
  page,
}) => {
  const selection = { track: ['digital-economy'] };
  await page.goto(addressOf({ selection }));
  const results = expectedResults({ query: '', selection });
  for (const [id, rowsOf] of Object.entries(FIGURE_ROWS)) {
    const { tally } = rowsOf(results, dataset);
    const shown = figure(page, id);
    await shown.scrollIntoViewIfNeeded();
    await expect(chartIn(shown)).toBeVisible();
    await shown.getByText('The same numbers as a table').click();
    const rows = shown.locator('tbody tr');
    await expect(rows).toHaveCount(tally.rows.length);
    for (const [index, { counts, total }] of tally.rows.entries()) {
      const numbers = await rows.nth(index).locator('td').allTextContents();
      expect(numbers.map(Number)).toEqual([...counts.values(), total]);
    }
    if (id !== 'wording') {
      const drawn = tally.columns.slice(0, 8);
      const marks = tally.rows.flatMap(({ counts }) => drawn.filter((column) => (counts.get(column) ?? 0) > 0));
      await expect(shown.locator('.recharts-scatter path')).toHaveCount(marks.length);
    }
  }
  await expect(page.getByRole('application')).toHaveCount(0);
});

test('no chart is fetched before a figure is in view', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      void response.text().then(
        (text) => scripts.push(text),
        () => {},
      );
    }
  });
  const hasCharts = () => scripts.some((text) => text.includes('recharts-cartesian-axis'));
  await page.goto('/');
  await expect(cards(page)).toHaveCount(dataset.areas.length);
  await page.waitForLoadState('networkidle');
  expect(hasCharts()).toBe(false);
  await figure(page, 'wording').scrollIntoViewIfNeeded();
  await expect(chartIn(figure(page, 'wording'))).toBeVisible();
  await expect.poll(hasCharts).toBe(true);
});

for (const format of ['svg', 'png'] as const) {
  test(`a chart can be saved as ${format.toUpperCase()}, with its colours written out`, async ({ page }) => {
    await page.goto(addressOf({ selection: { year: ['2021'] } }));
    const shown = figure(page, 'presidency');
    await shown.scrollIntoViewIfNeeded();
    await expect(chartIn(shown)).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      shown.getByRole('button', { name: `${format.toUpperCase()}:` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      `communique-${dataset.profile.id}-year-2021-figure-presidency-v${dataset.profile.version}.${format}`,
    );
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const file = Buffer.concat(chunks);
    if (format === 'png') {
      expect(file.subarray(1, 4).toString()).toBe('PNG');
      expect(file.readUInt32BE(16)).toBeGreaterThan(600);
    } else {
      const text = file.toString('utf8');
      expect(text).not.toMatch(/var\(|oklch|class=|style=/);
      const title = await shown.getByRole('heading').innerText();
      expect(text).toContain(`<title>${title}</title>`);
      expect(text).toContain('(2021)');
    }
  });
}

for (const facet of ['wording', 'year'] as const) {
  test(`each number of the overview by ${facet} leads to what it counts`, async ({ page }) => {
    const searchable = { dataset, search: buildSearchIndex(dataset) };
    const matrix = matrixOf(searchable, EMPTY_FILTER, facet);
    await page.goto(addressOf({ results: 'matrix', matrix: facet }));
    const table = page.locator(`table[data-matrix=${facet}]`);
    await expect(table.locator('tbody tr')).toHaveCount(matrix.rows.length + (matrix.outside ? 1 : 0));
    const row = table.locator('tbody tr').first();
    const counts = matrix.rows[0]?.cells.map(({ count }) => count) ?? [];
    const zeros = counts.filter((count) => count === 0).length;
    // The head of the row, each number but the zeros, and the total.
    await expect(row.getByRole('link')).toHaveCount(counts.length - zeros + 2);
    const link = row.locator('td').getByRole('link').first();
    const filter = matrix.rows[0]?.cells.find(({ count }) => count > 0)?.filter ?? EMPTY_FILTER;
    const results = expectedResults(filter);
    const count = countUnit(results, facet === 'wording' ? 'commitments' : 'entries');
    await expect(link).toHaveAccessibleName(new RegExp(`^${dataset.areas[0]?.shortTitle['en']}, .+: ${count}$`));
    await link.click();
    await expect(status(page)).toContainText(
      facet === 'wording'
        ? `${count} of ${dataset.commitments.length} statement`
        : `${count} of ${dataset.entries.length} event`,
    );
    await page.goBack();
    await expect(table).toBeVisible();
  });
}

test('areas are chosen on their cards, compared, kept in the address, and a fourth is refused kindly', async ({
  page,
}) => {
  await page.goto('/');
  const choose = (id: string | undefined) =>
    page.locator(`li[data-area=${id}]`).getByRole('button', { name: 'Compare:' });
  for (const id of [third, first]) await choose(id).click();
  await expect(page).toHaveURL(`/?compare=${first}&compare=${third}`);
  const bar = page.getByRole('group', { name: 'Areas to compare' });
  await expect(bar).toContainText('2 areas to compare');
  await choose(second).click();
  // Shut, but it answers why.
  await choose(fourth).press('Enter');
  await expect(page.locator(`li[data-area=${fourth}]`).getByRole('status')).toContainText('At most 3 areas');
  await expect(choose(fourth)).toHaveAttribute('aria-pressed', 'false');

  await bar.getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(`/?view=compare&compare=${first}&compare=${second}&compare=${third}`);
  const table = page.getByRole('table', { name: /^Comparison of/ });
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await expect(table.getByRole('rowheader')).toHaveCount(8);
  // One fetched view after another: each shows its own.
  await page.getByRole('button', { name: 'Overview' }).click();
  await expect(page.locator('table[data-matrix]')).toBeVisible();
  await expect(table).toHaveCount(0);
  await page.goBack();
  await page.getByRole('button', { name: dataset.areas[2]?.shortTitle['en'] ?? '', exact: true }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await page.goBack();
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await page.goBack();
  await expect(cards(page)).toHaveCount(dataset.areas.length);
  await bar.getByRole('button', { name: 'Clear' }).click();
  await expect(bar).toHaveCount(0);
  await expect(page).toHaveURL('/');
});

test('an address with too many areas keeps the first three and names the rest', async ({ page }) => {
  await page.goto(`/?view=compare&compare=${fourth}&compare=${second}&compare=${first}&compare=${third}`);
  await expect(page).toHaveURL(`/?view=compare&compare=${first}&compare=${second}&compare=${fourth}`);
  await expect(page.getByRole('note')).toContainText(`compare=${third}`);
});

test('only differences can be shown, and the address keeps it', async ({ page }) => {
  await page.goto(addressOf({ results: 'compare', compare: dataset.areas.slice(0, 2).map(({ id }) => id) }));
  const headers = page.getByRole('table', { name: /^Comparison of/ }).getByRole('rowheader');
  await expect(headers).toHaveCount(8);
  await page.getByRole('checkbox', { name: 'Show only differences' }).check();
  await expect(page).toHaveURL(/rows=differing/);
  const shown = await headers.count();
  expect(shown).toBeLessThanOrEqual(8);
  await expect(headers.first()).toHaveText('In short');
  if (shown < 8) await expect(page.getByText(/without differences (?:is|are) hidden/)).toBeVisible();
});
