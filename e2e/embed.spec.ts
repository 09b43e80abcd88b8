import { AxeBuilder } from '@axe-core/playwright';
import { expectedResults, expect, idOf, test } from './fixtures.ts';
import { expectEmbedsToWork } from './server/embeds.ts';
import { lowContrast } from './probes.ts';
import { startHost } from './server/host.ts';

test('the forms show in another site’s page in every sandbox, say how high they are, and mind nothing that is said to them', async ({
  page,
  baseURL,
  allowedErrors,
}) => {
  // Not even a try to register the offline worker.
  allowedErrors.splice(0, Infinity, 'frame-ancestors');
  await expectEmbedsToWork(page, `${baseURL}/`);
});

test('links lead to the dashboard in a new tab, and their address is there where no tab may open', async ({
  page,
  baseURL,
  context,
  allowedErrors,
}) => {
  allowedErrors.push('Blocked opening', 'Clipboard API');
  const frames = ['allow-scripts allow-popups allow-popups-to-escape-sandbox', 'allow-scripts'].map(
    (sandbox, index) =>
      `<iframe id="f${index}" title="Areas" width="500" height="600" sandbox="${sandbox}" src="${baseURL}/embed/?track=digital-government&lang=ja"></iframe>`,
  );
  const host = await startHost(`${frames.join('')}<button>After</button>`);
  await page.goto(host.url);
  const [open, shut] = [page.frameLocator('#f0'), page.frameLocator('#f1')];

  const opening = context.waitForEvent('page');
  await open.getByRole('link', { name: /ダッシュボードで開く/ }).click();
  const dashboard = await opening;
  await expect(dashboard.locator('main li[data-area]')).toHaveCount(3);
  await expect(dashboard.locator('html')).toHaveAttribute('lang', 'ja');
  expect(await dashboard.evaluate(() => window.opener === null)).toBe(true);
  expect(await dashboard.evaluate(() => document.referrer)).toBe('');
  await dashboard.close();

  await shut.getByRole('listitem').getByRole('link').first().click();
  const line = shut.getByRole('status').filter({ hasText: '新しいタブが開かない場合のアドレス' });
  const [first] = expectedResults({ query: '', selection: { track: ['digital-government'] } }).areas;
  await expect(line).toContainText(new RegExp(`${baseURL}/.*${first?.id ?? ''}`));
  // A frame of another site may not copy: then the address is there to be copied by hand.
  await shut.getByRole('button', { name: 'アドレスをコピー' }).click();
  await expect(shut.getByRole('textbox')).toBeFocused();
  await shut.getByRole('button', { name: '閉じる' }).click();
  await expect(line).toHaveCount(0);
  // The focus leaves the frame at its end.
  await shut.getByRole('contentinfo').getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
  await host.close();
});

test('a form is accessible, holds in 250 px, takes its theme from its address, and keeps there what was changed in it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 250, height: 600 });
  for (const search of ['?show=area&area=A08&lang=ja', '?theme=dark&q=identity', '?show=timeline&lang=it']) {
    await page.goto(`/embed/${search}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), search).toBe(250);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      search,
    ).toEqual([]);
    await expect(page.locator('html')).toHaveCSS('color-scheme', search.includes('theme') ? 'dark' : 'light dark');
  }
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: '2021', exact: true }).click();
  await expect(page).toHaveURL('/embed/?show=timeline&from=2021&to=2021&lang=it');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.reload();
  await expect(page.getByRole('button', { name: '2021', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('the selection becomes a frame: chosen, seen, copied, and pasted into another site', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?track=digital-economy');
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  const embed = page.getByRole('region', { name: 'Embed' });
  await embed.getByRole('button', { name: 'Make an embed' }).click();
  await expect(embed.getByLabel('Height in pixels')).toBeVisible();
  expect(await lowContrast(page, 'section[aria-labelledby="embed-heading"]')).toEqual([]);
  await embed.getByRole('button', { name: 'One area' }).click();
  await embed.getByRole('combobox', { name: 'Area' }).selectOption(idOf('A05'));
  await embed.getByRole('checkbox').check();
  await embed.locator('iframe').scrollIntoViewIfNeeded();
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 2 })).toContainText('Child protection');
  await expect(embed.locator('iframe')).not.toHaveAttribute('height', '640');

  await embed.getByRole('button', { name: 'Copy code' }).click();
  await expect(embed.getByText('Code copied.')).toBeVisible();
  const host = await startHost(await page.evaluate(() => navigator.clipboard.readText()));
  const other = await context.newPage();
  await other.goto(host.url);
  const frame = other.locator('iframe');
  await expect(frame).toHaveAttribute('title', /^Child protection/);
  await expect(frame.contentFrame().getByRole('heading', { level: 2 })).toContainText('Child protection');
  // The script came along.
  await expect(frame).not.toHaveAttribute('height', '640');
  await other.close();
  await host.close();

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await embed.getByRole('button', { name: 'Timeline' }).click();
  await embed.getByRole('button', { name: 'Copy code' }).click();
  const code = embed.getByRole('textbox', { name: 'Code for your page' });
  await expect(code).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toContain('show=timeline&amp;track=digital-economy');
});
