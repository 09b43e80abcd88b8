/** The built site on a real host, with the configuration that is shipped for it, at a domain's root and in a folder. */
import { readdirSync } from 'node:fs';
import { headersFor } from '../../scripts/build/policy.mjs';
import { cards, dataset, drawer, expect, test as base } from '../fixtures.ts';
import { expectEmbedsToWork } from '../server/embeds.ts';
import { watchPolicy } from '../server/policyWatch.ts';
import { hasBrotli, startNginx } from './nginx.ts';

const assets = readdirSync('dist/assets');
const assetOf = (ending: string) => `assets/${assets.find((file) => file.endsWith(ending)) ?? ''}`;

const TYPES = [
  ['', 'text/html; charset=utf-8'],
  ['index.html', 'text/html; charset=utf-8'],
  ['ja/', 'text/html; charset=utf-8'],
  ['embed/', 'text/html; charset=utf-8'],
  ['sw.js', 'application/javascript; charset=utf-8'],
  ['boot.js', 'application/javascript; charset=utf-8'],
  [assetOf('.js'), 'application/javascript; charset=utf-8'],
  [assetOf('.css'), 'text/css; charset=utf-8'],
  [assetOf('.woff2'), 'font/woff2'],
  ['data/dataset.json', 'application/json; charset=utf-8'],
  ['data/dataset.zip', 'application/zip'],
  ['third-party-licences.md', 'text/markdown; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['favicon.svg', 'image/svg+xml'],
  ['events.ics', 'text/calendar; charset=utf-8'],
  ['sources.bib', 'application/x-bibtex'],
] as const;

/** Some kinds of address have them, and the others must not. */
const VARYING = ['X-Frame-Options', 'Access-Control-Allow-Origin'];

for (const path of ['/', '/x/y/']) {
  const test = base.extend<object, { readonly site: string }>({
    site: [
      // Playwright wants the first argument destructured.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, provide) => {
        const nginx = await startNginx(path);
        await provide(nginx.url);
        await nginx.stop();
      },
      { scope: 'worker' },
    ],
  });

  test.describe(`nginx at ${path}`, () => {
    test('every kind of file comes with its type and exactly its headers', async ({ request, site }) => {
      for (const [file, type] of TYPES) {
        const response = await request.get(site + file);
        expect(response.status(), file).toBe(200);
        const expected: Record<string, string> = headersFor(new URL(site + file).pathname);
        const sent = response.headers();
        expect(sent['content-type'], file).toBe(type);
        for (const [name, value] of Object.entries(expected)) expect(sent[name.toLowerCase()], file).toBe(value);
        for (const name of VARYING) expect(sent[name.toLowerCase()], file).toBe(expected[name]);
      }
    });

    test('what is missing is a 404 with the site’s own page, headers included', async ({ request, site }) => {
      for (const file of ['nothing', 'nothing/at/all/', 'assets/gone.js', '_headers', '.htaccess', '.git/config']) {
        const response = await request.get(site + file);
        expect(response.status()).toBe(404);
        expect(response.headers()).toMatchObject({
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
          'content-security-policy': headersFor('/404.html')['Content-Security-Policy'],
        });
        expect(await response.text()).toContain('There is nothing at this address');
      }
    });

    test('a folder without its slash leads to the folder, wherever the host stands', async ({ request, site }) => {
      const response = await request.get(`${site}ja?view=statements`, { maxRedirects: 0 });
      expect(response.status()).toBe(301);
      expect(response.headers()['location']).toBe(`${path}ja/?view=statements`);
      expect(response.headers()['x-content-type-options']).toBe('nosniff');
    });

    test('files come compressed as the build compressed them, and once only', async ({ request, site }) => {
      for (const [accepted, encoding] of [
        ['gzip', 'gzip'],
        ['br', hasBrotli ? 'br' : undefined],
        ['identity', undefined],
      ] as const) {
        const response = await request.get(site, { headers: { 'accept-encoding': accepted } });
        expect(response.headers()['content-encoding']).toBe(encoding);
        expect(await response.text()).toContain('</html>');
      }
      const first = await request.get(site);
      expect(first.headers()['vary']).toContain('Accept-Encoding');
      const again = await request.get(site, { headers: { 'if-none-match': first.headers()['etag'] ?? '' } });
      expect(again.status()).toBe(304);
    });

    test('the page works in both languages, without a word from the policy', async ({ page, site }) => {
      const watch = await watchPolicy(page, site);
      for (const folder of ['', 'ja/']) {
        await page.goto(site + folder);
        await expect(cards(page)).toHaveCount(dataset.areas.length);
        await cards(page).first().getByRole('link').first().click();
        await expect(drawer(page)).toBeVisible();
      }
      expect(watch).toEqual({ violations: [], foreignRequests: [] });
    });

    test('the embedded forms show in another site’s page in every sandbox, and the page itself in none', async ({
      page,
      site,
      allowedErrors,
    }) => {
      allowedErrors.push('frame-ancestors');
      await expectEmbedsToWork(page, site);
    });

    test('in a sandbox, where it has no origin and no storage, the page works', async ({ page, site }) => {
      await page.route(`${site}host.html`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<iframe sandbox="allow-scripts" width="1200" height="700" src="${site}"></iframe>`,
        }),
      );
      await page.goto(`${site}host.html`);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('radio', { name: /Digital government/ }).check();
      await expect(frame.locator('main li[data-area]')).toHaveCount(3);
    });
  });
}
