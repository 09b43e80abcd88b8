/** Stories that know nothing of the content: what must hold of the page whatever meeting it is about. */
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseCleanJson } from '#domain/cleanJson.ts';
import { indexDataset, type Dataset } from '#domain/dataset.ts';
import { FACETS, facetsWithin } from '#domain/facets.ts';
import { countValues } from '#domain/facetCounts.ts';
import { applyFilter, EMPTY_FILTER } from '#domain/filter.ts';
import type { Filter } from '#domain/filterQuestion.ts';
import { parseDataset } from '#domain/parseDataset.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { localize } from '#domain/text.ts';
import { siteLanguages } from '#domain/viewAddress.ts';
import { LANGUAGE_IDS } from '#i18n/languages.ts';
import { frenchFile, hostileFile, OTHER_DATASETS } from '#testing/otherDatasets.ts';
import { datasetText } from '../scripts/build/publication.ts';
import { loadCheckedDataset } from '../scripts/dataset/readDataset.ts';
import { generateDataset } from '../scripts/generate/generateDataset.ts';
import { cards, drawer, expect, status, test } from './fixtures.ts';
import { makeDrawnSite, makeRenderedSite } from './server/otherData.ts';
import { startSite } from './server/site.ts';

const BUILT = 'dist';

/**
 * Sites whose every page is built from the dataset, and taken over by the scripts; those of one story come one after the
 * other to the same address. The published dataset is what all other stories are about.
 */
const RENDERED: Readonly<Record<string, Readonly<Record<string, () => DatasetRecords>>>> = {
  'the second one': { 'the second one': () => loadCheckedDataset('data/wto-e-commerce-2021') },
  'small ones': {
    ...OTHER_DATASETS,
    'a language that the interface does not speak': () => parseDataset(frenchFile()).records,
  },
};

/** Files that changed after the build, or that no build would take: the page is drawn from them alone. */
const DRAWN: Readonly<Record<string, () => string>> = {
  'one with mischief in every text': () => JSON.stringify(hostileFile()),
  'one of 4,000 statements': () => datasetText(generateDataset({ commitments: 4000, seed: 1 })),
};

const NUMBER = new Intl.NumberFormat('en');
const titleOf = (text: Parameters<typeof localize>[0]) => localize(text, 'en').text;

/** Filters, searches, reads, counts and takes away, and compares each with what the core makes of the same records. */
async function useAll(page: Page, dataset: Dataset): Promise<void> {
  const searchable = { dataset, search: buildSearchIndex(dataset) };
  const resultsOf = (filter: Partial<Filter>) => applyFilter(searchable, { ...EMPTY_FILTER, ...filter });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(dataset.meeting.headline));
  const all = resultsOf({});
  await expect(status(page)).toContainText(new RegExp(`\\b${NUMBER.format(all.areas.length)} areas?\\b`));
  const timeline = page.getByRole('region', { name: /^Timeline/ });
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(await fits()).toBe(true);
  // Whatever the texts hold is text.
  await expect(page.locator('main img, main script, main [onerror]')).toHaveCount(0);

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
    await expect(status(page)).toContainText(new RegExp(`\\b${NUMBER.format(filtered.commitments.length)} (?:of|st)`));
    await page.goBack();

    // A title is found, and its card leads to the record and on to the next.
    await page.getByRole('searchbox').fill(titleOf(area.title));
    const found = resultsOf({ query: titleOf(area.title) });
    await expect(status(page)).toContainText(new RegExp(`\\b${NUMBER.format(found.areas.length)} (?:of|ar)`));
    await page.getByRole('searchbox').fill('');
    // The next record is the next of what is shown, which a slow page may still be about to widen.
    await expect(status(page)).not.toContainText('Showing');
    await cards(page).first().getByRole('link').first().click();
    await expect(drawer(page).getByRole('heading', { level: 2 }).first()).toContainText(titleOf(area.title));
    const second = dataset.areas[1];
    if (second) {
      await drawer(page).getByRole('button', { name: /^Next/ }).click();
      await expect(drawer(page).getByRole('heading', { level: 2 }).first()).toContainText(titleOf(second.title));
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
  } else await expect(timeline).toContainText('This dataset has no events and no documents.');

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
}

for (const [story, datasets] of Object.entries(RENDERED)) {
  test(`any dataset can be filtered, searched, read, counted and taken away: ${story}`, async ({
    page,
    invariants,
  }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.querySelector('h1')?.setAttribute('data-built', '');
      });
    });
    // Several visits, one after the other.
    test.slow();
    const site = await startSite({ folder: BUILT });
    for (const [name, make] of Object.entries(datasets)) {
      await test.step(name, async () => {
        const given = make();
        const folder = await makeRenderedSite(BUILT, given);
        site.serve(folder);
        await page.goto(site.url);
        // What was built is taken over, and not drawn anew.
        await expect(page.locator('h1')).toHaveAttribute('data-built');
        await expect(page.getByRole('note').filter({ hasText: /not shown/ })).toHaveCount(0);
        await useAll(page, indexDataset(given));
        await invariants.hold();
        // The language that was chosen would be remembered.
        await page.evaluate(() => localStorage.clear());
        rmSync(folder, { recursive: true });
      });
    }
    await site.close();
  });
}

for (const [name, make] of Object.entries(DRAWN)) {
  test(`any file can be filtered, searched, read, counted and taken away: ${name}`, async ({
    page,
    expectedBreaches,
  }) => {
    // Signs of templates are among the mischief, and stand as they are.
    expectedBreaches.push('I3 {{', 'I3 ${');
    const file = make();
    const { records: given, dropped } = parseDataset(parseCleanJson(file));
    const folder = makeDrawnSite(BUILT, siteLanguages(given.profile.languages, LANGUAGE_IDS), file);
    const site = await startSite({ folder });
    try {
      await page.goto(site.url);
      await expect(page.getByRole('note').filter({ hasText: /not shown/ })).toHaveCount(dropped.length > 0 ? 1 : 0);
      await useAll(page, indexDataset(given));
    } finally {
      await site.close();
      rmSync(folder, { recursive: true });
    }
  });
}
