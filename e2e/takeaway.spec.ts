/** Taking the selection away: what the files hold, where a file cannot be saved, and sharing. */
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Download, FrameLocator, Page } from '@playwright/test';
import { toCalendarDays } from '#domain/export/calendarDay.ts';
import { encodeView } from '#domain/viewCodec.ts';
import { initialView } from '#domain/viewState.ts';
import { anyFilter } from '#testing/exportFixture.ts';
import { addressOf, dataset, expect, expectedResults, idOf, test } from './fixtures.ts';

const GOVERNMENT = { query: '', selection: { track: ['digital-government'] } };

function part(page: Page | FrameLocator) {
  return page.getByRole('region', { name: 'Download, share, cite' });
}

/** The part is fetched when the reader comes near. */
async function comeNear(page: Page): Promise<void> {
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(part(page).getByRole('button', { name: /^CSV, / })).toHaveCount(2);
}

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

test('under twenty filters each file holds as many rows as the screen shows', async ({ page }) => {
  await page.goto(addressOf({ results: 'statements', timeline: 'list' }));
  await comeNear(page);
  for (const filter of fc.sample(anyFilter(dataset), { numRuns: 20, seed: 20_210_805 })) {
    const view = { ...initialView('en'), ...filter, results: 'statements', timeline: 'list' } as const;
    const search = encodeView(view, { languages: ['en', 'ja'] });
    await page.evaluate((query) => {
      history.pushState(null, '', `?${query}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, search);
    const { commitments, entries } = expectedResults(filter);
    const days = entries.filter(({ date }) => toCalendarDays(date).isExact).length;
    await expect(page.locator('[aria-labelledby=results-heading] li:has(a[data-item])'), search).toHaveCount(
      commitments.length,
    );
    await expect(page.locator('main [data-row]'), search).toHaveCount(entries.length);
    const names = await part(page).getByRole('listitem').getByRole('button').allTextContents();
    const counts = names.filter((name) => name !== 'Copy').map((name) => Number(/\d+/.exec(name)?.[0] ?? 0));
    const both = commitments.length + entries.length;
    expect(counts.slice(0, 5), search).toEqual([commitments.length, entries.length, both, days, both]);
  }
});

test('a file is of the selection as it was when it was asked for, or of everything', async ({ page }) => {
  await page.goto(addressOf(GOVERNMENT));
  await comeNear(page);
  const { commitments } = expectedResults(GOVERNMENT);
  // The writers come late, and meanwhile the reader moves on.
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.fallback();
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part(page)
      .getByRole('button', { name: `CSV, ${commitments.length} statements`, exact: true })
      .click()
      .then(() => page.getByRole('radio', { name: /Digital economy/ }).check())
      .then(letThrough),
  ]);
  const { id, version } = dataset.profile;
  expect(download.suggestedFilename()).toBe(`communique-${id}-track-digital-government-statements-v${version}.csv`);
  const { data } = Papa.parse<{ track: string }>((await textOf(download)).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ track }) => track)).toEqual(commitments.map(() => 'digital-government'));
  await expect(part(page).getByText(/^Downloaded .+ with/)).toBeVisible();

  await part(page).getByRole('button', { name: 'Everything', exact: true }).click();
  const [whole] = await Promise.all([
    page.waitForEvent('download'),
    part(page)
      .getByRole('button', { name: `CSV, ${dataset.commitments.length} statements`, exact: true })
      .click(),
  ]);
  expect(whole.suggestedFilename()).toBe(`communique-${id}-all-statements-v${version}.csv`);
  const archive = part(page).getByRole('link', { name: /ZIP/ });
  expect((await page.request.get((await archive.getAttribute('href')) ?? '')).status()).toBe(200);
  await expect(page.getByRole('radio', { name: /Digital economy/ })).toBeChecked();
});

test('in a frame that lets no file be saved nothing is dead: copying stands in, and by hand where that is refused', async ({
  page,
  allowedErrors,
}) => {
  allowedErrors.push('can escape its sandboxing');
  const address = addressOf(GOVERNMENT);
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><h1>Host</h1><iframe title="Dashboard" sandbox="allow-scripts allow-same-origin" src="${address}" width="1200" height="760"></iframe>`,
    }),
  );
  await page.goto('/host');
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-ready]').waitFor();
  await frame.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(part(frame).getByText('does not let files be saved')).toBeVisible();
  await expect(part(frame).getByRole('button', { name: /^CSV/ })).toHaveCount(0);
  await part(frame)
    .getByRole('button', { name: /^Copy CSV, \d+ statements/ })
    .click();
  const box = part(frame).getByRole('textbox', { name: 'CSV to copy by hand' });
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(/^code,id,track/);
  const chosen = await box.evaluate((element) => {
    return (
      element instanceof HTMLTextAreaElement && element.selectionEnd - element.selectionStart === element.value.length
    );
  });
  expect(chosen).toBe(true);
  await expect(part(frame).getByText(/\/data\/dataset\.zip$/)).toBeVisible();

  const figure = frame.locator('figure[data-figure]').first();
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('.recharts-surface').first().waitFor();
  await figure.getByRole('button', { name: 'SVG:' }).click();
  await expect(figure.getByRole('textbox', { name: /SVG/ })).toHaveValue(/^<svg /);
});

test('the system’s own sharing is offered where there is one, with the selection or the item in words', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
      },
    });
  });
  await page.goto(addressOf({ ...GOVERNMENT, open: idOf('C05.2') }));
  const shared = async (): Promise<ShareData> =>
    JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
  await page.getByRole('complementary').getByRole('button', { name: 'Share…' }).click();
  await expect
    .poll(shared)
    .toMatchObject({ text: expect.stringContaining('children'), url: expect.stringContaining(idOf('C05.2')) });
  expect((await shared()).url).not.toContain('track=');
  await page.keyboard.press('Escape');
  await comeNear(page);
  await part(page).getByRole('button', { name: 'Share…' }).click();
  await expect.poll(shared).toMatchObject({
    text: expect.stringMatching(/selected by track/),
    url: expect.stringMatching(/\?track=digital-government$/),
  });
});
