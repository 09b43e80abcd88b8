/** Stories that know nothing of the content: what must hold of the page whatever meeting it is about. */
import { readFileSync, rmSync } from 'node:fs';
import { parseCleanJson } from '#domain/cleanJson.ts';
import { indexDataset } from '#domain/dataset.ts';
import { FACETS, facetsWithin } from '#domain/facets.ts';
import { countValues } from '#domain/facetCounts.ts';
import { applyFilter, EMPTY_FILTER } from '#domain/filter.ts';
import type { Filter } from '#domain/filterQuestion.ts';
import { parseDataset } from '#domain/parseDataset.ts';
import { buildSearchIndex } from '#domain/search.ts';
import { localize } from '#domain/text.ts';
import { siteLanguages } from '#domain/viewAddress.ts';
import { frenchFile, hostileFile, OTHER_DATASETS } from '#testing/otherDatasets.ts';
import { datasetText } from '../scripts/build/publication.ts';
import { loadCheckedDataset } from '../scripts/dataset/readDataset.ts';
import { generateDataset } from '../scripts/generate/generateDataset.ts';
import { cards, drawer, expect, records, status, test } from './fixtures.ts';
import { makeOtherSite } from './server/otherData.ts';
import { startSite } from './server/site.ts';

const BUILT = 'dist';

/** The text of each dataset's file. */
const DATASETS: Readonly<Record<string, () => string>> = {
  'the published one': () => datasetText(records),
  'the second one': () => datasetText(loadCheckedDataset('data/wto-e-commerce-2021')),
  ...Object.fromEntries(
    Object.entries(OTHER_DATASETS).map(([name, make]) => [`one with ${name}`, () => datasetText(make())]),
  ),
  'one in a language that the interface does not speak': () => JSON.stringify(frenchFile()),
  'one with mischief in every text': () => JSON.stringify(hostileFile()),
  'one of 4,000 statements': () => datasetText(generateDataset({ commitments: 4000, seed: 1 })),
};

const NUMBER = new Intl.NumberFormat('en');

for (const [name, make] of Object.entries(DATASETS)) {
  test(`any dataset can be filtered, searched, read, counted and taken away: ${name}`, async ({ page }) => {
    const file = make();
    const { records: given, dropped } = parseDataset(parseCleanJson(file));
    const dataset = indexDataset(given);
    const searchable = { dataset, search: buildSearchIndex(dataset) };
    const resultsOf = (filter: Partial<Filter>) => applyFilter(searchable, { ...EMPTY_FILTER, ...filter });
    const titleOf = (text: Parameters<typeof localize>[0]) => localize(text, 'en').text;
    // The published dataset is tried as it is built, which the others are not.
    const isBuilt = given.profile.id === records.profile.id;
    const folder = isBuilt ? BUILT : makeOtherSite(BUILT, siteLanguages(given.profile.languages, ['en', 'ja']), file);
    const site = await startSite({ folder });
    try {
      await page.goto(site.url);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(dataset.meeting.headline));
      const all = resultsOf({});
      await expect(status(page)).toContainText(new RegExp(`\\b${NUMBER.format(all.areas.length)} areas?\\b`));
      await expect(page.locator('body')).not.toContainText(/undefined|NaN|\[object|Invalid Date/);
      const timeline = page.getByRole('region', { name: /^Timeline/ });
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
      expect(await fits()).toBe(true);
      // Whatever the texts hold is text.
      await expect(page.locator('main img, main script, main [onerror]')).toHaveCount(0);
      await expect(page.getByRole('note').filter({ hasText: /not shown/ })).toHaveCount(dropped.length > 0 ? 1 : 0);

      const [area] = dataset.areas;
      if (area) {
        // What the first facet's first option says it would show is what it shows.
        const facet = facetsWithin(dataset).find(({ reach }) => reach === 'bar') ?? FACETS[0];
        if (!facet) throw new Error('there is no facet');
        const counts = countValues(searchable, EMPTY_FILTER, facet.id);
        const value = facet.values(dataset).find((each) => (counts.get(each) ?? 0) > 0) ?? '';
        await page.locator('search button[aria-expanded]:visible').first().click();
        await page.locator('search input[type=checkbox]:visible:not([aria-disabled])').first().check();
        const filtered = resultsOf({ selection: { [facet.id]: [value] } });
        await expect(status(page)).toContainText(
          new RegExp(`\\b${NUMBER.format(filtered.commitments.length)} (?:of|st)`),
        );
        await page.goBack();
        await expect(status(page)).not.toContainText('Showing');

        // A title is found, and its card leads to the record and on to the next.
        await page.getByRole('searchbox').fill(titleOf(area.title));
        const found = resultsOf({ query: titleOf(area.title) });
        await expect(status(page)).toContainText(new RegExp(`\\b${NUMBER.format(found.areas.length)} (?:of|ar)`));
        await page.getByRole('searchbox').fill('');
        await expect(status(page)).not.toContainText('Showing');
        await cards(page).first().getByRole('link').first().click();
        await expect(drawer(page).getByRole('heading', { level: 2 }).first()).toContainText(titleOf(area.title));
        const second = dataset.areas[1];
        const next = drawer(page).getByRole('button', { name: /^Next/ });
        if (second) {
          await next.click();
          await expect(drawer(page).getByRole('heading', { level: 2 }).first()).toContainText(titleOf(second.title));
          await drawer(page)
            .getByRole('button', { name: /^Previous/ })
            .click();
          await expect(drawer(page).getByRole('heading', { level: 2 }).first()).toContainText(titleOf(area.title));
        }
        expect(await fits()).toBe(true);
        await page.keyboard.press('Escape');
        await expect(drawer(page)).toHaveCount(0);
      }

      // The list of the timeline has as many entries as the status counts.
      if (all.entries.length > 0) {
        await timeline.getByRole('button', { name: 'List' }).click();
        // Of a long list only what is near the window is drawn, and what is drawn above moves the window.
        await expect(async () => {
          await timeline.getByRole('heading', { level: 3 }).first().scrollIntoViewIfNeeded();
          await expect(timeline.locator('ol a[data-item]:visible')).not.toHaveCount(0, { timeout: 1_000 });
        }).toPass();
        await expect(timeline).toContainText(NUMBER.format(all.entries.length));
      }

      // A file has as many rows as it says.
      const download = page.getByRole('button', { name: /^CSV/ }).first();
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await download.scrollIntoViewIfNeeded();
      if (all.commitments.length > 0) {
        const [saved] = await Promise.all([page.waitForEvent('download'), download.click()]);
        const lines = readFileSync(await saved.path(), 'utf8')
          .trim()
          .split('\r\n');
        expect(lines).toHaveLength(all.commitments.length + 1);
      }

      // The corner of the matrix is the sum of all statements.
      await page.getByRole('button', { name: 'Overview' }).click();
      if (all.commitments.length > 0) {
        const corner = page.locator('table[data-matrix] tfoot td').last();
        await expect(corner).toContainText(`Total: ${NUMBER.format(all.commitments.length)}`);
      }

      // Another language of the interface leaves the data as it is and the page whole.
      await page.getByRole('banner').getByText('日本語').click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        localize(dataset.meeting.headline, 'ja', ['en']).text,
      );
    } finally {
      await site.close();
      if (!isBuilt) rmSync(folder, { recursive: true });
    }
  });
}
