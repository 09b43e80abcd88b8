import { readFileSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cards, dataset, drawer, expect, idOf, test as base } from './fixtures.ts';
import { makeSecondVersion, SECOND_BUILD } from './server/secondVersion.ts';
import { watchPolicy } from './server/policyWatch.ts';
import { startSite, type Site, type SiteOptions } from './server/site.ts';

interface Fixtures {
  readonly start: (options?: Partial<SiteOptions>) => Promise<Site>;
}

const test = base.extend<Fixtures>({
  start: async ({ allowedErrors }, provide) => {
    // What the browser says of a server that is gone or answers with an error.
    allowedErrors.push('Failed to load resource', 'net::ERR');
    const sites: Site[] = [];
    await provide(async (options) => {
      const site = await startSite({ folder: 'dist', ...options });
      sites.push(site);
      return site;
    });
    for (const site of sites) await site.close();
  },
});

const DATA = 'data/dataset.json';
const offlineLine = (page: Page) => page.getByText(/showing the saved copy of/);
const updateLine = (page: Page) => page.getByText('A new version is ready');

/** Visits once and waits until all is saved. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect
    .poll(async () => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 15_000 })
    .toBe('activated');
}

async function buildOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="communique-build"]').getAttribute('content');
}

/** Puts a network's log-in page where a saved file is. */
async function poison(page: Page, address: string): Promise<void> {
  await page.evaluate(async (spoilt) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const headers = { 'content-type': 'application/json' };
      await cache.put(spoilt, new Response('<!doctype html><title>Sign in</title>', { headers }));
    }
  }, address);
}

async function savedText(page: Page, address: string): Promise<string | undefined> {
  return page.evaluate(async (asked) => (await caches.match(asked))?.text(), address);
}

async function checkForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

test('after one visit everything works without the server, in both languages', async ({ page, start }) => {
  const site = await start();
  const watch = await watchPolicy(page, site.url);
  await visit(page, site.url);
  await expect(offlineLine(page)).toHaveCount(0);
  site.cut();

  await page.goto(`${site.url}index.html?utm_source=letter`);
  await expect(cards(page)).toHaveCount(11);
  await expect(offlineLine(page)).toContainText('2026');
  // The drawer is a part that the visit never asked for.
  await cards(page).first().getByRole('link').first().click();
  await expect(drawer(page)).toBeVisible();

  await page.goto(`${site.url}ja?view=statements`);
  await expect(page).toHaveURL(`${site.url}ja/?view=statements`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByText(/オフライン/)).toBeVisible();
  expect(watch).toEqual({ violations: [], foreignRequests: [] });

  site.restore();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText(/オフライン/)).toHaveCount(0);
});

test('offline a record’s page opens though it was not saved, and an unknown address says so', async ({
  page,
  start,
}) => {
  const site = await start({ path: '/x/y/' });
  await visit(page, `${site.url}ja/`);
  site.cut();
  await page.goto(`${site.url}ja/areas/${idOf('A03')}/?q=G20`);
  await expect(drawer(page)).toContainText('A03');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await cards(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${site.url}ja/areas/${dataset.areas[0]?.id}/`));

  await page.goto(`${site.url}nothing/here/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Go to the front page' }).click();
  await expect(page).toHaveURL(site.url);
  await expect(cards(page)).toHaveCount(11);
});

test('a spoilt entry counts as none offline, and is made good by the next visit, like one that was evicted', async ({
  page,
  start,
  invariants,
}) => {
  const site = await start();
  await visit(page, site.url);
  await poison(page, site.url + DATA);
  site.cut();
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(cards(page)).toHaveCount(11);

  site.restore();
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(async () => savedText(page, site.url + DATA)).toBe(readFileSync(`dist/${DATA}`, 'utf8'));
  await invariants.hold();

  // As browsers do that need the room: some of it goes, unasked.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const saved = await cache.keys();
      for (const request of saved.filter((_, index) => index % 2 === 0)) await cache.delete(request);
    }
  });
  await page.goto(site.url);
  await expect(cards(page)).toHaveCount(11);
  await expect.poll(async () => savedText(page, site.url + DATA)).toBe(readFileSync(`dist/${DATA}`, 'utf8'));
  await invariants.hold();
});

test('a log-in page in place of the data is neither shown nor saved, and a server that hangs gives way to the saved copy', async ({
  page,
  start,
  invariants,
}) => {
  const site = await start();
  await visit(page, site.url);
  site.answer(DATA, (response) => response.setHeader('content-type', 'application/json').end('<html>Sign in</html>'));
  await page.goto(site.url);
  await expect(cards(page)).toHaveCount(11);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await invariants.hold();
  expect(await savedText(page, site.url + DATA)).toBe(readFileSync(`dist/${DATA}`, 'utf8'));

  site.answer(DATA, null);
  site.answer('', () => undefined);
  await page.goto(site.url);
  await expect(cards(page)).toHaveCount(11);
});

test('a file that is not the built one stops the saving, and nothing else', async ({ page, start, invariants }) => {
  const site = await start();
  // Which files a browser asks for by itself differs; this one only the worker wants.
  site.answer('ja/', (response) => response.setHeader('content-type', 'text/html').end('<p>Not the page</p>'));
  await page.goto(site.url);
  await expect(cards(page)).toHaveCount(11);
  await expect.poll(() => site.requests).toContain('ja/');
  await expect
    .poll(async () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await invariants.hold();
});

test('a store without room stops the saving, and nothing else', async ({ page, context, start, invariants }) => {
  const site = await start();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 20_000 });
  await page.goto(site.url);
  await expect(cards(page)).toHaveCount(11);
  await expect.poll(() => site.requests).toContain('sw.js');
  await expect
    .poll(async () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await invariants.hold();
});

test('a new version is offered, not forced, and keeps the address in every tab', async ({ page, context, start }) => {
  const site = await start();
  const second = await makeSecondVersion('dist');
  try {
    await visit(page, site.url);
    const first = await buildOf(page);

    await test.step('a page that comes new from the server takes its own worker on without a word', async () => {
      site.serve(second);
      await page.goto(site.url);
      expect(await buildOf(page)).toBe(SECOND_BUILD);
      await checkForUpdate(page);
      await expect.poll(async () => page.evaluate(async () => (await caches.keys()).length)).toBe(2);
      await expect
        .poll(async () =>
          page.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            const isOnItsWay = Boolean(registration?.installing ?? registration?.waiting);
            return isOnItsWay ? 'on its way' : registration?.active?.state;
          }),
        )
        .toBe('activated');
      await expect(updateLine(page)).toHaveCount(0);
      site.cut();
      await page.goto(`${site.url}?q=children&view=statements`);
      expect(await buildOf(page)).toBe(SECOND_BUILD);
      site.restore();
    });

    const other = await context.newPage();
    await other.goto(`${site.url}?track=digital-government`);
    await expect(cards(other)).toHaveCount(3);
    const started = await page.evaluate(() => performance.timeOrigin);

    // The version before is put back, which is new to whoever has the second.
    site.serve('dist');
    await checkForUpdate(page);
    await expect(updateLine(page)).toBeVisible();
    await expect(updateLine(other)).toBeVisible();
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(started);
    expect(await buildOf(page)).toBe(SECOND_BUILD);

    const address = page.url();
    await page.getByRole('button', { name: 'Load it' }).click();
    await expect(page.locator('meta[name="communique-build"]')).toHaveAttribute('content', first ?? '');
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('searchbox')).toHaveValue('children');
    await expect(updateLine(page)).toHaveCount(0);

    // The other tab was told and left alone; its parts are gone from the server, and still there for it.
    expect(await buildOf(other)).toBe(SECOND_BUILD);
    await cards(other).first().getByRole('link').first().click();
    await expect(drawer(other)).toBeVisible();
    await other.getByRole('button', { name: 'Load it' }).click();
    await expect(other.locator('meta[name="communique-build"]')).toHaveAttribute('content', first ?? '');
    await expect(other).toHaveURL(/track=digital-government/);
    await expect(updateLine(other)).toHaveCount(0);
  } finally {
    rmSync(second, { recursive: true });
  }
});

test('the kill switch takes the worker and its copies away, and nobody else’s', async ({
  page,
  start,
  allowedErrors,
}) => {
  // What the browser says where the worker goes while it is being asked for.
  allowedErrors.push('An unknown error occurred when fetching the script');
  const site = await start();
  await visit(page, site.url);
  await page.evaluate(async () => caches.open('communique|/elsewhere/|1'));
  site.answer('sw.js', (response) =>
    response.setHeader('content-type', 'text/javascript').end(readFileSync('deploy/kill-switch/sw.js')),
  );
  await checkForUpdate(page);
  await expect.poll(async () => page.evaluate(async () => caches.keys())).toEqual(['communique|/elsewhere/|1']);
  await expect
    .poll(async () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await page.goto(site.url);
  await expect(cards(page)).toHaveCount(11);
});

test('a browser that refuses workers shows the page all the same', async ({ page, start }) => {
  const site = await start();
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(site.url);
  await expect(cards(page)).toHaveCount(11);
  await page.getByRole('radio', { name: /Digital government/ }).check();
  await expect(cards(page)).toHaveCount(3);
});
