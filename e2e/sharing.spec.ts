import { addressOf, cards, drawer, expect, idOf, status, test } from './fixtures.ts';

test('a shared link restores search, filters, results view and the open record', async ({ page }) => {
  await page.goto(
    addressOf({
      query: 'digital',
      selection: { track: ['digital-economy'], wording: ['commit', 'welcome'] },
      results: 'statements',
      open: idOf('C05.2'),
    }),
  );
  await expect(page.getByRole('searchbox')).toHaveValue('digital');
  await expect(page.getByRole('radio', { name: /Digital economy/ })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Statements' })).toHaveAttribute('aria-pressed', 'true');
  await expect(drawer(page)).toContainText('C05.2');
});

test('Back undoes one step at a time', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page)).toHaveCount(11);
  await page.getByRole('radio', { name: /Digital government/ }).check();
  await expect(cards(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Statements' }).click();
  await expect(page.getByRole('button', { name: 'Statements' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('searchbox').fill('identity');
  await expect(page).toHaveURL(/q=identity/);
  await page
    .locator('main')
    .getByRole('link', { name: /Digital identity/ })
    .first()
    .click();
  await expect(drawer(page)).toBeVisible();

  await page.goBack();
  await expect(drawer(page)).toBeHidden();
  await expect(page.getByRole('searchbox')).toHaveValue('identity');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Areas' })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(cards(page)).toHaveCount(11);
  await expect(page).toHaveURL(/\/$/);
});

test('typing makes one history entry at most', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page)).toHaveCount(11);
  const before = await page.evaluate(() => history.length);
  await page.getByRole('searchbox').pressSequentially('connectivity', { delay: 40 });
  await expect(page).toHaveURL(/q=connectivity/);
  await page.getByRole('searchbox').pressSequentially(' for all', { delay: 40 });
  await expect(page).toHaveURL(/q=connectivity\+for\+all/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('wrong values are dropped with one quiet line and the rest holds', async ({ page }) => {
  await page.goto('/?track=digital-government&wording=nonsense&from=2021&to=2018&q=identity&utm_source=mail');
  await expect(page.getByRole('note')).toContainText('wording=nonsense');
  await expect(page.getByRole('note')).toContainText('from=2021');
  await expect(page.getByRole('note')).not.toContainText('utm_source');
  await expect(page.getByRole('radio', { name: /Digital government/ })).toBeChecked();
  await expect(page).toHaveURL('/?q=identity&track=digital-government');
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(page.getByRole('note')).toHaveCount(0);
  // Who dismissed it goes on from its place.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a hostile address is read as text, at the load as well as on the way back (browser.spec.ts)', async ({
  page,
}) => {
  page.on('dialog', () => {
    throw new Error('a script from the address ran');
  });
  await page.goto(
    '/?q=%3Csvg%20onload%3Dalert(1)%3E&open=__proto__&track=constructor&__proto__=1&from=%E0%A4%A&kind=%00',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(status(page)).toContainText(/areas/);
  await expect(page.locator('body')).not.toContainText(/undefined|NaN|\[object Object\]|Invalid Date/);
});

test('reference codes work in an address in place of ids', async ({ page }) => {
  await page.goto('/?open=c05.2');
  await expect(drawer(page)).toContainText('C05.2');
  await expect(page).toHaveURL(new RegExp(`open=${idOf('C05.2')}`));
});
