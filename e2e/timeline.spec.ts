import type { Page } from '@playwright/test';
import { parseEdtf, mayFallWithin, toDay } from '#domain/edtf.ts';
import { concernsArea } from '#domain/entries.ts';
import { addressOf, dataset, drawer, expect, expectedResults, idOf, status, test } from './fixtures.ts';
import { holdEverywhere, watchContext } from './invariants.ts';

function timeline(page: Page) {
  return page.getByRole('region', { name: /^Timeline/ });
}

/** The mark of an entry in the drawing; the hidden list has a link to it as well. */
function mark(page: Page, id: string) {
  return timeline(page).locator(`a[data-stop="${id}"]`);
}

/** Entries that may fall in a year. */
function entriesOf(year: number) {
  return dataset.entries.filter(({ date }) => mayFallWithin(date, toDay(year, 1, 1), toDay(year, 12, 31)));
}

/** Ids of the entries that the timeline shows, in its order: as marks or as rows. */
async function shownEntries(page: Page): Promise<string[]> {
  const ids = await timeline(page)
    .locator('a[data-item]:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-item') ?? ''));
  return ids.filter((id) => dataset.entryById.has(id));
}

test('a year’s preset shows exactly what may fall in that year, and the address keeps it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(addressOf({ timeline: 'list' }));
  await timeline(page).getByRole('button', { name: '2021', exact: true }).click();
  const expected = entriesOf(2021).map(({ id }) => id);
  await expect(timeline(page).locator('ol a[data-item]:visible')).toHaveCount(expected.length);
  expect(await shownEntries(page)).toEqual(expected);
  await expect(page).toHaveURL(/from=2021/);
  await page.reload();
  await expect(timeline(page).locator('ol a[data-item]:visible')).toHaveCount(expected.length);
});

test('the list has the same entries as the filter’s count, in order of time', async ({ page }) => {
  const selection = { kind: ['summit', 'ministerial'] };
  await page.goto(addressOf({ timeline: 'list', selection }));
  const { entries } = expectedResults({ query: '', selection });
  await expect(status(page)).toContainText(`${entries.length} of 60 events and documents`);
  await expect(timeline(page).locator('ol a[data-item]:visible')).toHaveCount(entries.length);
  expect(await shownEntries(page)).toEqual(entries.map(({ id }) => id));
});

test('the drawing holds every entry that the list holds', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(addressOf({ timeline: 'drawing' }));
  await expect(timeline(page).locator(`a[data-item="${idOf('E08')}"]:visible`)).toHaveCount(1);
  const drawn = await shownEntries(page);
  expect(drawn.toSorted()).toEqual(dataset.entries.map(({ id }) => id).toSorted());
});

for (const width of [320, 768, 1280, 1920]) {
  for (const year of [null, '2021']) {
    test(`labels neither overlap nor leave the frame at ${width} px, ${year ?? 'whole span'}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(
        addressOf({ timeline: 'drawing', span: year === null ? null : { from: `${year}-01`, to: `${year}-12` } }),
      );
      const drawing = timeline(page).locator('figure');
      await expect(drawing.locator('a[data-item]:visible').first()).toBeVisible();
      const boxes = await drawing.locator('a[data-item]:visible, button[data-cluster]:visible').evaluateAll((marks) =>
        marks.flatMap((link) =>
          [link, ...link.querySelectorAll('*')].flatMap((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
            return hasText && right > left ? [{ left, right, top, bottom, text: element.textContent ?? '' }] : [];
          }),
        ),
      );
      for (const [index, a] of boxes.entries()) {
        expect(a.left, a.text).toBeGreaterThanOrEqual(-0.5);
        expect(a.right, a.text).toBeLessThanOrEqual(width + 0.5);
        for (const b of boxes.slice(index + 1)) {
          const isApart =
            a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
          expect(isApart, `“${a.text}” and “${b.text}”`).toBe(true);
        }
      }
    });
  }
}

test('arrows move in time, Enter opens, and the drawing is one stop', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(addressOf({ timeline: 'drawing' }));
  const [first, second] = dataset.entries;
  if (!first || !second) throw new Error('the dataset has no two entries');
  await expect(mark(page, first.id)).toBeVisible();
  await expect(timeline(page).locator('[data-stop][tabindex="0"]')).toHaveCount(1);
  await timeline(page).locator('[data-stop][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect(mark(page, first.id)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(mark(page, second.id)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drawer(page)).toContainText(second.record.code);
});

test('the wheel over the drawing scrolls the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(addressOf({ timeline: 'drawing' }));
  await mark(page, idOf('E08')).scrollIntoViewIfNeeded();
  await mark(page, idOf('E08')).hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before);
});

test('an open area names how many entries concern it', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto(addressOf({ open: idOf('A04') }));
  const concerning = dataset.entries.filter(({ areas }) => concernsArea(areas, idOf('A04')));
  await expect(timeline(page)).toContainText(`${concerning.length} of ${dataset.entries.length} entries concern`);
});

/** Far ends of the clock, zones whose midnight once did not exist, and locales with other calendars and digits. */
const PLACES = [
  { timezoneId: 'Etc/GMT+12', locale: 'ar-EG' },
  { timezoneId: 'Pacific/Kiritimati', locale: 'th-TH' },
  { timezoneId: 'America/Sao_Paulo', locale: 'en-US' },
  { timezoneId: 'Asia/Tokyo', locale: 'ja-JP-u-ca-japanese' },
];

test('no date is shown more precisely than its source, and the page reads the same everywhere', async ({ browser }) => {
  const pages: string[] = [];
  for (const place of PLACES) {
    const context = await browser.newContext(place);
    await watchContext(context);
    const page = await context.newPage();
    await page.goto(addressOf({ timeline: 'list', open: idOf('E22') }));
    await expect(timeline(page).locator('ol a[data-item]:visible')).toHaveCount(dataset.entries.length);
    await expect(drawer(page)).toContainText('6 May 2021');
    await expect(timeline(page).locator('[data-laid-out]')).toBeAttached();
    // The drawer's citation is left out: it names the day of access, which is another one elsewhere.
    const facts = drawer(page).getByRole('region').or(drawer(page).locator('section')).first();
    pages.push(
      [
        await page.getByRole('region', { name: 'What the ministers agreed' }).innerText(),
        await timeline(page).innerText(),
        await facts.innerText(),
      ].join('\n'),
    );
    const dates = await timeline(page)
      .locator('ol [data-edtf]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-edtf') ?? ''));
    expect(dates.every((date) => parseEdtf(date) !== null)).toBe(true);
    await holdEverywhere(context, []);
    await context.close();
  }
  expect(new Set(pages).size).toBe(1);
  expect(pages[0]).toContain('February 2021');
});
