import { cards, dataset, drawer, expect, openByAddress, test } from './fixtures.ts';
import { watchPolicy } from './server/policyWatch.ts';
import { ALL_EXPORT_FORMATS } from '#domain/export/exportFormats.ts';
import { RESULT_VIEWS } from '#domain/viewState.ts';

/** One record of each kind that a drawer can show. */
const ONE_OF_EACH = [...new Map([...dataset.items].map(([id, item]) => [item.kind, id])).values()];

for (const { name, folder } of [
  { name: 'English', folder: '/' },
  { name: 'Japanese', folder: '/ja/' },
]) {
  test(`no view in ${name} needs what the policy refuses, or anything from elsewhere, and nothing is kept`, async ({
    page,
    context,
    baseURL,
  }) => {
    const watch = await watchPolicy(page, baseURL ?? '');
    await page.goto(folder);
    const areas = dataset.areas.slice(0, 2).map(({ id }) => `compare=${id}`);
    const queries = [...RESULT_VIEWS.map((view) => `view=${view}`), 'q=g20&timeline=drawing', 'timeline=list'];
    for (const query of queries) {
      await page.evaluate(
        (asked) => {
          history.pushState(null, '', asked);
          dispatchEvent(new PopStateEvent('popstate'));
        },
        `?${[query, ...areas].join('&')}`,
      );
      await expect(page.getByRole('main').locator('li, table').first()).toBeVisible();
    }
    // Each file that can be taken away; the part for them comes when the reader does.
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    const files = page
      .locator('section[aria-labelledby="takeaway-heading"] li > div > button')
      .filter({ hasText: /\d/ });
    await expect(files.first()).toBeVisible();
    expect(await files.count()).toBeGreaterThanOrEqual(ALL_EXPORT_FORMATS.length);
    for (const file of await files.all()) {
      const download = page.waitForEvent('download');
      await file.click();
      await download;
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto('/embed/?show=timeline');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(watch).toEqual({ violations: [], foreignRequests: [] });
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test(`nor does any record in ${name}`, async ({ page, baseURL }) => {
    const watch = await watchPolicy(page, baseURL ?? '');
    await page.goto(folder);
    for (const id of ONE_OF_EACH) {
      await openByAddress(page, id);
      await expect(drawer(page)).toContainText(dataset.items.get(id)?.record.code ?? id);
    }
    expect(watch).toEqual({ violations: [], foreignRequests: [] });
  });
}

test('a missing address has its own page under the same policy', async ({ page, baseURL, allowedErrors }) => {
  allowedErrors.push('Failed to load resource');
  const watch = await watchPolicy(page, baseURL ?? '');
  const response = await page.goto('/nothing/at/all/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
  await page.getByRole('link', { name: 'トップページへ' }).click();
  await expect(page).toHaveURL('/ja/');
  expect(watch).toEqual({ violations: [], foreignRequests: [] });
});

/** Each tries one thing that only an attacker would; all of them would work without the policy. */
const ATTACKS: readonly { readonly name: string; readonly directive: string; readonly attack: () => unknown }[] = [
  {
    name: 'markup from text',
    directive: 'require-trusted-types-for',
    attack: () => {
      document.createElement('p').innerHTML = '<b>x</b>';
    },
  },
  {
    name: 'a script from text',
    directive: 'require-trusted-types-for',
    attack: () => {
      const script = document.createElement('script');
      script.append('window.isInjected = true');
      document.head.append(script);
    },
  },
  {
    name: 'a handler from text',
    directive: 'require-trusted-types-for',
    attack: () => document.body.setAttribute('onclick', 'window.isInjected = true'),
  },
  {
    name: 'a picture from elsewhere',
    directive: 'img-src',
    attack: () => {
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }));
    },
  },
  {
    name: 'a request to elsewhere',
    directive: 'connect-src',
    attack: () => {
      fetch('https://example.org/').catch(() => undefined);
    },
  },
  {
    name: 'a frame from elsewhere',
    directive: 'frame-src',
    attack: () => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }));
    },
  },
  {
    name: 'a style attribute',
    directive: 'style-src-attr',
    attack: () => document.body.setAttribute('style', 'display: none'),
  },
  {
    name: 'a form that sends elsewhere',
    directive: 'form-action',
    attack: () => {
      const form = Object.assign(document.createElement('form'), { action: 'https://example.org/', method: 'post' });
      document.body.append(form);
      form.submit();
    },
  },
  {
    name: 'another base for addresses',
    directive: 'base-uri',
    attack: () => {
      document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.org/' }));
    },
  },
  {
    name: 'a worker that is not ours',
    directive: 'require-trusted-types-for',
    attack: () => {
      try {
        navigator.serviceWorker.register('./boot.js').catch(() => undefined);
      } catch {
        // Refused at once.
      }
    },
  },
  {
    name: 'a policy of another name',
    directive: 'trusted-types',
    attack: () => window.trustedTypes?.createPolicy('other', { createScriptURL: (address) => address }),
  },
];

test('the policy bites: each attack is refused and noticed', async ({
  page,
  baseURL,
  allowedErrors,
  expectedBreaches,
}) => {
  expectedBreaches.push('I2 the policy refused', 'I4 ');
  allowedErrors.push('Content Security Policy', 'TrustedHTML', 'TrustedScript', 'TrustedTypePolicy');
  const watch = await watchPolicy(page, baseURL ?? '');
  await page.goto('/');
  await expect(cards(page)).toHaveCount(dataset.areas.length);
  for (const { name, directive, attack } of ATTACKS) {
    expect(watch.violations, `nothing before ${name}`).toEqual([]);
    await page.evaluate(attack).catch(() => undefined);
    await expect.poll(() => watch.violations.length, name).toBeGreaterThan(0);
    // The header's policy and the page's own may both say so.
    expect(new Set(watch.violations.map((violation) => violation.split(' ')[0])), name).toEqual(new Set([directive]));
    // What is still on its way has come by the time that the page answers.
    const effects = await page.evaluate(() => ({
      isInjected: Reflect.has(window, 'isInjected'),
      display: getComputedStyle(document.body).display,
    }));
    expect(effects, name).toEqual({ isInjected: false, display: 'block' });
    watch.violations.length = 0;
  }
});

test('markup that found its way into the page’s own HTML does nothing', async ({
  page,
  baseURL,
  allowedErrors,
  expectedBreaches,
}) => {
  allowedErrors.push('Content Security Policy');
  expectedBreaches.push('I2 the policy refused');
  const watch = await watchPolicy(page, baseURL ?? '');
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const injected = [
      '<script>window.isInjected = true</script>',
      '<img src="data:," alt="" onerror="window.isInjected = true">',
      '<style>body { display: none }</style>',
      '<script src="https://example.org/x.js"></script>',
    ].join('');
    await route.fulfill({ response, body: (await response.text()).replace('<body>', `<body>${injected}`) });
  });
  await page.goto('/');
  await expect(cards(page)).toHaveCount(dataset.areas.length);
  expect(await page.evaluate(() => Reflect.has(window, 'isInjected'))).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const directives = new Set(watch.violations.map((violation) => violation.split(' ')[0]));
  expect(directives).toEqual(new Set(['script-src-attr', 'script-src-elem', 'style-src-elem']));
});
