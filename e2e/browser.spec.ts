/** What the browser itself can do to the page: refuse, forget, remember garbage, go back, open twice. */
import { readFileSync } from 'node:fs';
import { addressOf, cards, dataset, drawer, expect, expectedResults, idOf, status, test } from './fixtures.ts';
import { whatWasMade } from './invariants.ts';

/** What the status says of a search in one track. */
const FOUND = `${expectedResults({ query: 'identity', selection: { track: ['digital-government'] } }).commitments.length} of`;

test('a browser that refuses whatever can be refused keeps all but what it would remember', async ({
  page,
  invariants,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const refused = { get: refuse, configurable: true };
    Object.defineProperty(window, 'localStorage', refused);
    Object.defineProperty(window, 'sessionStorage', refused);
    Object.defineProperty(window, 'indexedDB', refused);
    Object.defineProperty(window, 'caches', refused);
    Object.defineProperty(Navigator.prototype, 'serviceWorker', refused);
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });
    Object.defineProperty(Navigator.prototype, 'languages', { get: () => undefined });
    History.prototype.pushState = refuse;
    History.prototype.replaceState = refuse;
    for (const name of ['requestIdleCallback', 'structuredClone', 'startViewTransition', 'trustedTypes']) {
      Reflect.deleteProperty(window, name);
      Reflect.deleteProperty(Document.prototype, name);
    }
    Reflect.deleteProperty(Intl, 'Segmenter');
    // Against being recognised, some tell a page nothing of when it was painted.
    PerformanceObserver.prototype.observe = () => undefined;
  });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-ready');
  await page.goto('/?track=digital-government&wording=nonsense');
  await expect(cards(page)).toHaveCount(3);
  await invariants.hold();
  await page.getByRole('searchbox').fill('identity');
  await expect(status(page)).toContainText(FOUND);
  await cards(page).filter({ hasText: 'Digital identity' }).getByRole('link').first().click();
  await expect(drawer(page)).toContainText('Digital identity');
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('banner').getByText('日本語').click();
  await expect(drawer(page)).toContainText('デジタルアイデンティティ');
  await expect(page.getByRole('searchbox')).toHaveValue('identity');
  await invariants.hold();
});

test('garbage that is stored, and a store that is full, are as good as none', async ({ page, context, invariants }) => {
  await context.addInitScript(() => {
    const garbage = ['{', 'null', '"x"', '[]', '<script>alert(1)</script>', '__proto__', 'x'.repeat(200_000)];
    const kept = ['communique-theme', 'communique-language', 'communique-keys'];
    const at = Number(new URLSearchParams(location.hash.slice(1)).get('garbage'));
    for (const name of kept) localStorage.setItem(name, garbage[at % garbage.length] ?? '');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  for (const at of [0, 4, 5, 6]) {
    await page.goto(`/404.html#garbage=${at}`);
    await page.goto(`/#garbage=${at}`);
    await expect(cards(page)).toHaveCount(dataset.areas.length);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await invariants.hold();
  }
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await invariants.hold();
});

const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const PARAMETERS = ['q', 'track', 'area', 'kind', 'year', 'wording', 'view', 'open', 'compare', 'from', 'to', 'lang'];
/** Addresses that a stranger could make; each is a query or a place in the page. */
const HOSTILE = [
  ...PROTOTYPE.map((name) => `?${PARAMETERS.map((parameter) => `${parameter}=${name}`).join('&')}&${name}=1`),
  '?q=%3Csvg%20onload%3Dalert(1)%3E&open=javascript:alert(1)&view=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
  '?q={{7*7}}${7*7}%25s$%26&track=../../etc/passwd&area=%2e%2e%2f',
  '?q=%&track=%zz&from=%E0%A4%A&lang=xx&timeline=%00&embed=1&theme=%3Cb%3E',
  '?q=%0D%0ASet-Cookie:x&open=%ED%A0%80&year=%E2%80%AE1202&kind=%F0%9F%98%80;x#%23',
  '?from=abc&to=-1&year=1e9&matrix=&view=&timeline=1&compare=&open=',
  '?from=2021&to=2018',
  '#results-heading',
  '#nonsense%zz',
];

test('no address that Back comes to breaks the page, runs anything or shows words of the machine', async ({
  page,
  expectedBreaches,
  invariants,
}) => {
  // What is searched for is shown as it was typed.
  expectedBreaches.push('I3 {{', 'I3 ${');
  await page.goto('/');
  await expect(cards(page)).toHaveCount(dataset.areas.length);
  for (const address of HOSTILE) {
    await test.step(address, async () => {
      await page.evaluate((asked) => {
        history.pushState(null, '', `/${asked}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, address);
      const query = new URLSearchParams(address.startsWith('?') ? address : '').get('q')?.trim() ?? '';
      await expect(page.getByRole('searchbox')).toHaveValue(query.replaceAll(/[\r\n]/g, ''));
      await invariants.hold();
    });
  }
});

test('an address of a hundred thousand characters is read to its limits', async ({ page, invariants }) => {
  // No server takes one; a worker or a host's own rule could hand the page out.
  await page.route('**/?*', (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync('dist/index.html', 'utf8') }),
  );
  await page.goto(`/?q=${'a'.repeat(60_000)}&track=digital-government&${'x=1&'.repeat(10_000)}`);
  await expect(page.getByRole('radio', { name: /Digital government/ })).toBeChecked();
  expect((await page.getByRole('searchbox').inputValue()).length).toBe(200);
  await expect.poll(() => page.url().length).toBeLessThan(2_000);
  await invariants.hold();
});

test('Back brings the place in the page and the focus, and nothing keeps the browser from keeping the page', async ({
  page,
  invariants,
}) => {
  // A browser without windows keeps no page whole; these two are what would prevent it elsewhere.
  await page.addInitScript(() => {
    const listen = window.addEventListener.bind(window);
    window.addEventListener = (...given: Parameters<typeof listen>) => {
      if (given[0].endsWith('unload')) throw new Error(`${given[0]} is listened for`);
      listen(...given);
    };
  });
  await page.setViewportSize({ width: 1400, height: 800 });
  const response = await page.goto('/');
  expect(response?.headers()['cache-control']).not.toContain('no-store');
  const link = cards(page).last().getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => Math.round(scrollY));
  const before = await whatWasMade(page);
  await link.click();
  await expect(drawer(page)).toBeVisible();
  await page.goBack();
  await expect(drawer(page)).toBeHidden();
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(scrolled);
  await invariants.hold(before);
});

test('two tabs keep to themselves', async ({ page, context, invariants }) => {
  await page.goto('/?track=digital-government');
  const other = await context.newPage();
  await other.goto('/ja/?view=statements');
  await other.getByRole('button', { name: '暗' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('searchbox').fill('identity');
  await expect(status(page)).toContainText(FOUND);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(other.getByRole('searchbox')).toHaveValue('');
  await expect(other).toHaveURL('/ja/?view=statements');
  await invariants.hold();
});

test('of two languages chosen in haste the last one stands, however late the words of the first come', async ({
  page,
  invariants,
}) => {
  await page.goto(addressOf({ open: idOf('A10') }));
  await expect(drawer(page)).toBeVisible();
  let isHeld = false;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    isHeld = true;
    await released;
    await route.continue();
  });
  const before = await whatWasMade(page);
  const languages = page.getByRole('banner').getByRole('group', { name: 'Language' });
  await languages.getByText('日本語').click();
  await expect.poll(() => isHeld).toBe(true);
  await languages.getByText('English').click();
  const came = page.waitForResponse('**/assets/*.js');
  release();
  await came;
  await page.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await invariants.hold(before);
});

test('a clock that is wrong by years changes nothing but the day of access', async ({ page, invariants }) => {
  await page.clock.setFixedTime('1999-12-31T23:59:59Z');
  await page.goto('/?timeline=list');
  await expect(page.getByRole('figure').last()).toBeAttached();
  const before = await page.getByRole('main').innerText();
  await page.clock.setFixedTime('2051-02-03T04:05:06Z');
  await page.reload();
  await expect(cards(page)).toHaveCount(dataset.areas.length);
  await expect.poll(async () => page.getByRole('main').innerText()).toBe(before);
  await invariants.hold();
});
