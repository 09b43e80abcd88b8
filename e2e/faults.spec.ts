import { cards, DATA_ROUTE, datasetBytes, expect, records, test } from './fixtures.ts';

/** What a failed load must look like: an alert that says why, the built page still readable, and a way on. */
const FAULTS = [
  { name: 'a missing file', says: /HTTP 404/, answer: { status: 404, body: 'no' } },
  { name: 'a broken server', says: /HTTP 503/, answer: { status: 503, body: '' } },
  {
    name: 'a log-in page in place of the data',
    says: /web page came instead/,
    answer: { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' },
  },
  {
    name: 'a page that claims to be JSON',
    says: /web page came instead/,
    answer: { status: 200, contentType: 'application/json', body: '  <html></html>' },
  },
  { name: 'an empty file', says: /empty/, answer: { status: 200, body: '' } },
  {
    name: 'half a file',
    says: /damaged or was cut off/,
    answer: { status: 200, body: datasetBytes().subarray(0, 20_000) },
  },
  { name: 'bytes that are not UTF-8', says: /not in UTF-8/, answer: { status: 200, body: Buffer.from([0x7b, 0xff]) } },
  { name: 'another kind of file', says: /not a dataset/, answer: { status: 200, body: '[1, 2, 3]' } },
  {
    name: 'data of a later format',
    says: /older than its data/,
    answer: { status: 200, body: '{"profile":{"format":"9.0"}}' },
  },
];

for (const { name, says, answer } of FAULTS) {
  test(`${name} is explained, the page stays readable, and Try again works without a reload`, async ({
    page,
    allowedErrors,
  }) => {
    allowedErrors.push('Failed to load resource');
    let isFaulty = true;
    await page.route(DATA_ROUTE, (route) => (isFaulty ? route.fulfill(answer) : route.continue()));
    await page.goto('/?track=digital-government');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(says);
    await expect(cards(page)).toHaveCount(11);
    await expect(page).toHaveURL('/?track=digital-government');
    isFaulty = false;
    const started = await page.evaluate(() => performance.timeOrigin);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(cards(page)).toHaveCount(3);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(started);
  });
}

test('a broken connection is tried once more before anything is said', async ({ page, allowedErrors }) => {
  allowedErrors.push('Failed to load resource', 'net::ERR');
  let requests = 0;
  await page.route(DATA_ROUTE, (route) => {
    requests += 1;
    return requests === 1 ? route.abort('connectionreset') : route.continue();
  });
  await page.goto('/?track=digital-government');
  await expect(cards(page)).toHaveCount(3);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('no connection is said within two seconds, also when the browser claims to be offline', async ({
  page,
  allowedErrors,
}) => {
  allowedErrors.push('Failed to load resource', 'net::ERR');
  await page.route(DATA_ROUTE, (route) => route.abort('internetdisconnected'));
  await page.goto('/');
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  await expect(page.getByRole('alert')).toContainText('no connection', { timeout: 2000 });
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
});

test('a bad record is left out, counted and listed, and the rest is shown', async ({ page }) => {
  const [first, ...rest] = records.commitments;
  const broken = { ...records, commitments: [{ ...first, text: 42 }, ...rest], events: [...records.events, null] };
  await page.route(DATA_ROUTE, (route) => route.fulfill({ body: JSON.stringify(broken) }));
  await page.goto('/?view=statements');
  await expect(page.getByText('2 records have errors and are not shown')).toBeVisible();
  await expect(page.getByRole('search').getByRole('status')).toContainText('51 statements');
});

test('the drawer’s part that cannot be fetched says so and leaves the page', async ({ page, allowedErrors }) => {
  allowedErrors.push('Failed to load resource', 'dynamically imported module', 'net::ERR', 'Unable to preload');
  await page.goto('/');
  await expect(cards(page)).toHaveCount(11);
  await page.route('**/assets/*.js', (route) => route.abort());
  await cards(page).first().getByRole('link').click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.getByRole('radio', { name: /Digital government/ }).check();
  await expect(cards(page)).toHaveCount(3);
});

test('without scripts the areas, the events and the links can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(cards(page)).toHaveCount(11);
  await expect(page.locator('main')).toContainText('Osaka Summit');
  await page.goto('/ja/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(cards(page)).toHaveCount(11);
  await context.close();
});
