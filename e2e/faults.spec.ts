/** Faults of the network and of the host. Every story ends with the invariants (invariants.ts). */
import type { Page, Route } from '@playwright/test';
import { addressOf, cards, DATA_ROUTE, datasetBytes, drawer, expect, idOf, records, status, test } from './fixtures.ts';
import { whatWasMade, type Invariants } from './invariants.ts';
import { startSite } from './server/site.ts';

const LOADED = 'Failed to load resource';

type Answer = (route: Route) => Promise<void>;
const answer =
  (response: Parameters<Route['fulfill']>[0]): Answer =>
  async (route) =>
    route.fulfill(response);
const abort =
  (reason: string): Answer =>
  async (route) =>
    route.abort(reason);

const WEB_PAGE = '<!doctype html><title>Sign in</title>';

/** What a failed load must look like: an alert that says why, the built page still readable, and a way on. */
const FAULTS: readonly { readonly name: string; readonly says: RegExp; readonly give: Answer }[] = [
  { name: 'a missing file', says: /HTTP 404/, give: answer({ status: 404, body: 'no' }) },
  { name: 'a broken server', says: /HTTP 503/, give: answer({ status: 503 }) },
  { name: 'too many requests', says: /HTTP 429/, give: answer({ status: 429 }) },
  {
    name: 'a proxy that refuses with a page of its own',
    says: /web page came instead/,
    give: answer({ status: 403, contentType: 'text/html', body: WEB_PAGE }),
  },
  {
    name: 'a log-in page in place of the data',
    says: /web page came instead/,
    give: answer({ contentType: 'text/html', body: WEB_PAGE }),
  },
  {
    name: 'a page that claims to be JSON',
    says: /web page came instead/,
    give: answer({ contentType: 'application/json', body: `  ${WEB_PAGE}` }),
  },
  { name: 'an empty file', says: /empty/, give: answer({ body: '' }) },
  { name: 'an answer without a body', says: /empty/, give: answer({ status: 204 }) },
  { name: 'half a file', says: /damaged or was cut off/, give: answer({ body: datasetBytes().subarray(0, 20_000) }) },
  { name: 'bytes that are not UTF-8', says: /not in UTF-8/, give: answer({ body: Buffer.from([0x7b, 0xff]) }) },
  { name: 'another kind of file', says: /not a dataset/, give: answer({ body: '[1, 2, 3]' }) },
  { name: 'later data', says: /older than its data/, give: answer({ body: '{"profile":{"format":"9.0"}}' }) },
  { name: 'earlier data', says: /data is older/, give: answer({ body: '{"profile":{"format":"0.9"}}' }) },
  { name: 'a name without an address', says: /no connection/, give: abort('namenotresolved') },
  { name: 'a connection refused', says: /no connection/, give: abort('connectionrefused') },
];

/** Goes through the faults by pressing Try again, then lets the data come. */
async function sufferAll(page: Page, invariants: Invariants, { address, says }: { address: string; says: string }) {
  let give: Answer = async (route) => route.continue();
  await page.route(DATA_ROUTE, async (route) => give(route));
  const [first, ...others] = FAULTS;
  if (first) give = first.give;
  await page.goto(address);
  const alert = page.getByRole('alert');
  const again = alert.getByRole('button', { name: says });
  const before = await whatWasMade(page);
  const started = await page.evaluate(() => performance.timeOrigin);
  for (const fault of [first, ...others]) {
    if (!fault) continue;
    await test.step(fault.name, async () => {
      if (fault !== first) {
        give = fault.give;
        await again.click();
      }
      if (says === 'Try again') await expect(alert).toContainText(fault.says);
      else await expect(alert).toBeVisible();
      await invariants.hold(before);
      // Whoever pressed it by key is still beside it.
      if (fault !== first)
        expect(
          await page.evaluate(() => document.activeElement?.contains(document.querySelector('[role=alert]'))),
        ).toBe(true);
    });
  }
  give = async (route) => route.fulfill({ contentType: 'text/plain', body: `\uFEFF${String(datasetBytes())}` });
  await again.click();
  await expect(alert).toHaveCount(0);
  await expect(page.locator('#results-heading')).toBeFocused();
  expect(await page.evaluate(() => performance.timeOrigin), 'when the page was loaded').toBe(started);
}

test('each way in which the data can fail is explained, and Try again works without a reload', async ({
  page,
  allowedErrors,
  invariants,
}) => {
  allowedErrors.push(LOADED);
  await sufferAll(page, invariants, { address: '/', says: 'Try again' });
  await page.getByRole('radio', { name: /Digital government/ }).check();
  await expect(cards(page)).toHaveCount(3);
  await invariants.hold();
});

test('a link to a view keeps what it asks for through every failure, in Japanese too', async ({
  page,
  allowedErrors,
  invariants,
}) => {
  allowedErrors.push(LOADED);
  await sufferAll(page, invariants, { address: '/ja/?track=digital-government', says: 'もう一度試す' });
  await expect(cards(page)).toHaveCount(3);
  await expect(page).toHaveURL('/ja/?track=digital-government');
  await invariants.hold();
});

test('a broken connection is tried once more before anything is said', async ({ page, allowedErrors, invariants }) => {
  allowedErrors.push(LOADED, 'net::ERR');
  let requests = 0;
  await page.route(DATA_ROUTE, (route) => {
    requests += 1;
    return requests === 1 ? route.abort('connectionreset') : route.continue();
  });
  await page.goto('/?track=digital-government');
  await expect(cards(page)).toHaveCount(3);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await invariants.hold();
});

test('no connection is said within two seconds, also when the browser claims to be offline', async ({
  page,
  allowedErrors,
  invariants,
}) => {
  allowedErrors.push(LOADED, 'net::ERR');
  await page.route(DATA_ROUTE, (route) => route.abort('internetdisconnected'));
  await page.goto('/', { waitUntil: 'commit' });
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  await expect(page.getByRole('alert')).toContainText('no connection', { timeout: 2000 });
  await invariants.hold();
});

test('slow data is said to be slow, the page can be read meanwhile, and the data is used when it comes', async ({
  page,
  invariants,
}) => {
  await page.clock.install();
  const held: Route[] = [];
  await page.route(DATA_ROUTE, (route) => {
    held.push(route);
  });
  await page.goto('/?track=digital-government', { waitUntil: 'commit' });
  const line = page.getByRole('status').filter({ hasText: 'The data is on its way' });
  await expect.poll(() => held.length).toBe(1);
  await page.clock.fastForward(1_000);
  await expect(line).toBeVisible();
  await page.clock.fastForward(8_000);
  await expect(line).toContainText('longer than usual');
  // By now the built page is in sight, though it is not the view that was asked for.
  await expect(cards(page).first()).toBeVisible();
  await invariants.hold();

  await line.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => held.length).toBe(2);
  await expect(line).toBeVisible();
  await held[1]?.continue();
  await page.clock.resume();
  await expect(cards(page)).toHaveCount(3);
  await expect(line).toHaveCount(0);
  await invariants.hold();
});

test('a transfer that is cut and a way that leads elsewhere count as no connection', async ({
  page,
  allowedErrors,
  expectedBreaches,
  invariants,
}) => {
  allowedErrors.push(LOADED, 'net::ERR', 'Content Security Policy', 'dynamically imported module');
  expectedBreaches.push('the policy refused connect-src');
  const site = await startSite({ folder: 'dist' });
  const elsewhere = await startSite({ folder: 'dist' });
  try {
    site.answer('data/dataset.json', (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 400_000 });
      response.write(datasetBytes().subarray(0, 20_000), () => response.destroy());
    });
    await page.goto(site.url);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('no connection');
    expect(site.requests.filter((path) => path === 'data/dataset.json')).toHaveLength(2);
    await invariants.hold();

    site.answer('data/dataset.json', (response) => {
      response.writeHead(302, { location: `${elsewhere.url}data/dataset.json` }).end();
    });
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => site.requests.filter((path) => path === 'data/dataset.json').length).toBe(4);
    await expect(alert).toContainText('no connection');
    expect(elsewhere.requests).toEqual([]);
    await invariants.hold();

    site.answer('data/dataset.json', null);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toHaveCount(0);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    // And in the middle of a visit: all that is here goes on, and only what must be fetched says that it cannot be.
    site.cut();
    await page.getByRole('searchbox').fill('identity');
    await expect(status(page)).toContainText('Showing');
    await page.getByRole('button', { name: 'Overview' }).click();
    await expect(page.getByRole('main').getByRole('alert').first()).toContainText('could not be loaded');
    await expect(page).toHaveURL(`${site.url}?q=identity&view=matrix`);
    await invariants.hold();
  } finally {
    await site.close();
    await elsewhere.close();
  }
});

test('data that changes behind an open page never changes under its reader', async ({ page, invariants }) => {
  let requests = 0;
  await page.route(DATA_ROUTE, (route) => {
    requests += 1;
    const changed = { ...records, commitments: records.commitments.slice(0, 3) };
    return requests === 1 ? route.continue() : route.fulfill({ body: JSON.stringify(changed) });
  });
  await page.goto(addressOf({ results: 'statements', open: idOf('C05.2') }));
  await expect(drawer(page)).toContainText('C05.2');
  const before = await whatWasMade(page);
  await page.evaluate(() => {
    for (const name of ['offline', 'online', 'focus']) window.dispatchEvent(new Event(name));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(drawer(page)).toContainText('C05.2');
  await expect(status(page)).toContainText(`${records.commitments.length} statements`);
  expect(requests).toBe(1);
  await invariants.hold(before);
});

test('a bad record is left out, counted and listed to be copied, and the rest is shown', async ({
  page,
  context,
  expectedBreaches,
  invariants,
}) => {
  // What the list says of a record that is none.
  expectedBreaches.push('I3 null');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [first, ...rest] = records.commitments;
  const broken = { ...records, commitments: [{ ...first, text: 42 }, ...rest], events: [...records.events, null] };
  await page.route(DATA_ROUTE, (route) => route.fulfill({ body: JSON.stringify(broken) }));
  await page.goto('/?view=statements');
  const summary = page.getByText('2 records have errors and are not shown');
  await expect(summary).toBeVisible();
  await expect(status(page)).toContainText(`${rest.length} statements`);
  await summary.click();
  const note = page.getByRole('note').filter({ has: summary });
  await expect(note.getByRole('listitem')).toHaveCount(2);
  await note.getByRole('button', { name: 'Copy the list' }).click();
  await expect(note.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied.split('\n')).toEqual([
    expect.stringMatching(new RegExp(`^commitments\\[0\\] ${first?.id}: text`)),
    expect.stringMatching(new RegExp(`^events\\[${records.events.length}\\]: `)),
  ]);
  await invariants.hold();
});

test('a part that cannot be fetched says so where the reader is, and leaves the page', async ({
  page,
  allowedErrors,
  invariants,
}) => {
  allowedErrors.push(LOADED, 'dynamically imported module', 'net::ERR', 'Unable to preload', 'Expected a JavaScript');
  // Whatever is not of the first load, from the beginning: the drawer is fetched as soon as the page is at rest.
  const built = await (await page.request.get('/')).text();
  await page.route('**/assets/*.js', (route) =>
    built.includes(new URL(route.request().url()).pathname.slice(1)) ? route.fallback() : route.abort(),
  );
  await page.goto('/?track=digital-government');
  await expect(cards(page)).toHaveCount(3);
  await cards(page).first().getByRole('link').first().click();
  const alert = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Close' }) });
  await expect(alert).toBeInViewport();
  await expect(alert).toContainText('could not be loaded');
  await expect(page).toHaveURL(/\/areas\/[^/]+\/\?track=digital-government$/);
  await invariants.hold();
  await alert.getByRole('button', { name: 'Close' }).click();
  await expect(alert).toHaveCount(0);
  await expect(page).toHaveURL('/?track=digital-government');

  // Some hosts answer a missing script with their front page.
  await page.unroute('**/assets/*.js');
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/html', body: WEB_PAGE }));
  await page.getByRole('button', { name: 'Overview' }).click();
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText('could not be loaded');
  await invariants.hold();

  // A browser may remember the failure until the page is loaded anew: the button does that, at the same address.
  await page.unroute('**/assets/*.js');
  await page.getByRole('main').getByRole('button', { name: 'Reload the page' }).first().click();
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
  await expect(page).toHaveURL('/?track=digital-government&view=matrix');
  await invariants.hold();
});

test('where the scripts are kept away, what was built can be read, in the theme that was chosen', async ({
  page,
  allowedErrors,
  expectedBreaches,
  invariants,
}) => {
  allowedErrors.push(LOADED, 'net::ERR', 'was preloaded using link preload', 'Unexpected token');
  expectedBreaches.push('Unexpected token');
  await page.addInitScript(() => localStorage.setItem('communique-theme', 'dark'));
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/ja/?open=c05.2', { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('alert')).toContainText('操作機能を開始できませんでした');
  await expect(cards(page)).toHaveCount(11);
  await expect(cards(page).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await invariants.hold();

  // A script that this browser cannot read is told of in the same words.
  await page.unroute('**/assets/*.js');
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'const = 1' }));
  await page.goto('/?open=c05.2', { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('alert')).toContainText('could not start');
  await expect(cards(page).first()).toBeVisible();
});

test('without its style sheet the page can be read from top to bottom, and its drawings keep their size', async ({
  page,
  allowedErrors,
  invariants,
}) => {
  allowedErrors.push(LOADED, 'net::ERR');
  await page.route('**/assets/*.css', (route) => route.abort());
  await page.goto('/');
  await expect(cards(page)).toHaveCount(11);
  await expect(page.locator('main')).toContainText('Osaka Summit');
  const sizes = await page
    .locator('svg')
    .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().width));
  expect(sizes.length).toBeGreaterThan(11);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1280);
  await page.getByRole('radio', { name: /Digital government/ }).check();
  await expect(cards(page)).toHaveCount(3);
  await invariants.hold();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the areas, the events and the links can be read', async ({ page }) => {
    await page.goto('/');
    await expect(cards(page)).toHaveCount(11);
    await expect(page.locator('main')).toContainText('Osaka Summit');
    await page.goto('/ja/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(cards(page)).toHaveCount(11);
  });
});

/** Each breaks one invariant, and takes the break back again. */
const PLANTED: readonly { readonly breach: RegExp; readonly plant: () => void }[] = [
  { breach: /^I1 no heading$/, plant: () => document.querySelectorAll('h1').forEach((heading) => heading.remove()) },
  { breach: /^I2 a script/, plant: () => Reflect.apply(Reflect.get(window, 'alert'), window, ['x']) },
  {
    breach: /^I2 the policy refused img-src/,
    plant: () => {
      new Image().src = 'https://example.org/x.png';
    },
  },
  { breach: /^I3 undefined$/, plant: () => document.querySelector('main')?.append('undefined') },
  { breach: /^I3 NaN$/, plant: () => document.querySelector('main')?.setAttribute('aria-label', 'NaN') },
  { breach: /^I4 .*planted/, plant: () => void Promise.reject(new Error('planted')) },
  {
    breach: /^I5 .*children/,
    plant: () => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (field) field.value = 'children';
    },
  },
  {
    breach: /^I6 an alert without a way on/,
    plant: () => {
      document.querySelector('main')?.append(Object.assign(document.createElement('p'), { role: 'alert' }));
    },
  },
  {
    breach: /^I7/,
    plant: () => document.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true }),
  },
  {
    breach: /^I8 a task of/,
    plant: () => {
      setTimeout(() => {
        const end = performance.now() + 4_100;
        while (performance.now() < end);
      });
    },
  },
  { breach: /^I1 neither/, plant: () => document.body.replaceChildren() },
];

test('the invariants notice each fault that is planted', async ({
  page,
  allowedErrors,
  expectedBreaches,
  invariants,
}) => {
  allowedErrors.push('Content Security Policy', 'planted');
  await page.goto('/');
  await invariants.hold();
  const before = await whatWasMade(page);
  for (const { breach, plant } of PLANTED) {
    await page.evaluate(plant);
    await expect
      .poll(async () => invariants.findBreaches(before), String(breach))
      .toContainEqual(expect.stringMatching(breach));
  }
  // None of it holds at the end, as it would have to.
  expectedBreaches.push('I');
});
