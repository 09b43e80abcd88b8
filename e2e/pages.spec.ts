/** The page of each record: read without scripts, taken over without a flash, closed to the whole, and at home in any folder. */
import { addressOf, cards, dataset, DATA_ROUTE, drawer, expect, idOf, test } from './fixtures.ts';
import { startSite } from './server/site.ts';
import { pageOf } from '#domain/viewAddress.ts';

const AREA = idOf('A03');
const STATEMENT = dataset.commitments.find(({ area }) => area === AREA);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a record’s page is an article to read, with links on and nothing that does not work', async ({ page }) => {
    await page.goto(addressOf({ open: AREA }));
    const article = page.getByRole('article');
    await expect(article.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(article).toContainText(STATEMENT?.text['en'] ?? 'a statement');
    await expect(page.getByRole('button', { name: /close|copy|next/i })).toHaveCount(0);

    const [, related] = dataset.entries.map(({ id }) => article.locator(`a[data-item="${id}"]`).first());
    const link = article.locator('a[data-item]:not([href*="open="])').last();
    const id = (await link.getAttribute('data-item')) ?? '';
    expect(related).toBeDefined();
    await link.click();
    const item = dataset.items.get(id);
    await expect(page).toHaveURL(`/${item ? pageOf(item) : ''}`);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: dataset.areas[0]?.title['en'] ?? '' })
      .click();
    await expect(page).toHaveURL(`/areas/${dataset.areas[0]?.id}/`);
    await page.getByRole('link', { name: '日本語' }).click();
    await expect(page).toHaveURL(`/ja/areas/${dataset.areas[0]?.id}/`);
    await expect(page.getByRole('article')).toContainText(dataset.areas[0]?.summary['ja'] ?? '');
  });
});

for (const { shape, width, read } of [
  { shape: 'the side panel', width: 1400, read: 0 },
  // Pixels that were read on before scripts came: what takes over goes on from there.
  { shape: 'the sheet of a phone', width: 390, read: 260 },
]) {
  test(`scripts take a record’s page over as ${shape}, without a flash or a shift`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const seen = { shift: 0, bare: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
      // Painted frames in which the record is not to be seen.
      const look = () => {
        const title = document.getElementById('drawer-title');
        if (document.body && document.body.innerText.trim() !== '' && !title?.checkVisibility()) seen.bare += 1;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(DATA_ROUTE, async (route) => {
      await held;
      await route.continue();
    });
    const arrival = page.goto(addressOf({ open: AREA }));
    const title = page.locator('#drawer-title');
    await expect(title).toBeVisible();
    await expect(cards(page)).toHaveCount(0);
    // Scripts of the page wait for its styles: when they have begun, the title stands where it is painted.
    await page.waitForLoadState('domcontentloaded');
    await page.getByRole('article').evaluate((article, by) => article.scrollBy(0, by), read);
    const before = await title.boundingBox();
    release();
    await arrival;
    await expect(cards(page)).toHaveCount(dataset.areas.length);
    await expect(drawer(page)).toBeVisible();
    await expect(title).toBeFocused();
    expect(await title.boundingBox()).toEqual(before);
    expect(await page.evaluate('seen')).toEqual({ shift: 0, bare: 0 });
  });
}

test('a record’s page closes to the whole, and Back and Forward walk through addresses that all load', async ({
  page,
}) => {
  await page.goto(addressOf({ open: AREA }));
  await drawer(page).getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL('/');
  await expect(cards(page)).toHaveCount(dataset.areas.length);
  await expect(cards(page).nth(2).getByRole('link')).toBeFocused();
  await cards(page).nth(4).getByRole('link').click();
  const second = `/areas/${dataset.areas[4]?.id}/`;
  await expect(page).toHaveURL(second);
  // Written while the page stood elsewhere: addresses follow the page.
  await expect(cards(page).nth(5).getByRole('link')).toHaveJSProperty('pathname', `/areas/${dataset.areas[5]?.id}/`);
  await page.goBack();
  await page.goBack();
  await expect(drawer(page).getByRole('heading', { level: 2 })).toContainText(dataset.areas[2]?.title['en'] ?? '');
  await page.goForward();
  await page.goForward();
  await page.reload();
  await expect(page).toHaveURL(second);
  await expect(drawer(page)).toBeVisible();
});

test('pages are at home in a folder of a host, with and without slash and index.html', async ({ page }) => {
  const site = await startSite({ folder: 'dist', path: '/x/y/' });
  for (const path of [`areas/${AREA}/`, `areas/${AREA}`, `areas/${AREA}/index.html`]) {
    await page.goto(`${site.url}${path}`);
    await expect(drawer(page).getByRole('heading', { level: 2 })).toBeVisible();
  }
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(`${site.url}ja/areas/${AREA}/`);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(drawer(page)).toBeVisible();
  await site.close();
});

test('of an address that was published once, the record is shown and the address corrected', async ({ page }) => {
  await page.goto(`/?open=a03&lang=ja&utm_source=x`);
  await expect(page).toHaveURL(`/ja/areas/${AREA}/`);
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(drawer(page)).toBeVisible();
});
