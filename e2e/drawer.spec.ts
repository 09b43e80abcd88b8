import { addressOf, cards, dataset, drawer, expect, idOf, test } from './fixtures.ts';

for (const { shape, width } of [
  { shape: 'side panel', width: 1400 },
  { shape: 'modal', width: 390 },
]) {
  test.describe(`the drawer as a ${shape}`, () => {
    test.use({ viewport: { width, height: 820 } });

    test('takes focus to its title and gives it back to the link that opened it', async ({ page }) => {
      await page.goto('/');
      const link = cards(page).nth(4).getByRole('link');
      await link.click();
      await expect(drawer(page).getByRole('heading', { level: 2 })).toBeFocused();
      await drawer(page).getByRole('button', { name: 'Close' }).click();
      await expect(drawer(page)).toHaveCount(0);
      await expect(link).toBeFocused();
    });

    test('closes by Esc in one history step and Back opens it again', async ({ page }) => {
      await page.goto('/');
      await cards(page).first().getByRole('link').click();
      await expect(drawer(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(drawer(page)).toHaveCount(0);
      await expect(page).toHaveURL(/\/$/);
      await page.goBack();
      await expect(drawer(page)).toBeVisible();
      await page.goBack();
      await expect(drawer(page)).toHaveCount(0);
    });

    test('walks the filtered order and says where it stands', async ({ page }) => {
      await page.goto(addressOf({ selection: { track: ['digital-government'] }, open: idOf('A09') }));
      await expect(drawer(page)).toContainText('1 of 3');
      const next = drawer(page).getByRole('button', { name: /^Next/ });
      await next.click();
      await expect(drawer(page)).toContainText('2 of 3');
      await expect(drawer(page)).toContainText('Digital identity');
      await expect(next).toBeFocused();
      await next.click();
      await expect(drawer(page)).toContainText('3 of 3');
      await expect(next).toHaveAttribute('aria-disabled', 'true');
    });

    test('opens from an address with the focus on its title', async ({ page }) => {
      await page.goto(addressOf({ open: idOf('E22') }));
      await expect(drawer(page).getByRole('heading', { level: 2 })).toBeFocused();
      await expect(drawer(page)).toContainText('6 May 2021');
    });
  });
}

test('keeps focus and content when the screen is turned', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 820 });
  await page.goto(addressOf({ open: idOf('A03') }));
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.setViewportSize({ width: 800, height: 820 });
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeFocused();
});

test('shows METI and the primary text side by side where they differ', async ({ page }) => {
  await page.goto(addressOf({ open: idOf('C03.1') }));
  const notes = drawer(page).locator('details').filter({ hasText: 'Roadmap' }).first();
  await expect(drawer(page)).toContainText('Riyadh');
  await expect(notes).toBeVisible();
});

test('says a goal that is encouraged is no pledge', async ({ page }) => {
  await page.goto(addressOf({ open: idOf('C07.2') }));
  await expect(drawer(page)).toContainText('Encourage');
  await expect(drawer(page)).toContainText('2025');
  await expect(drawer(page)).toContainText(/not a pledge|no pledge/);
});

test('a source lists all that rests on it', async ({ page }) => {
  await page.goto(addressOf({ open: idOf('S20') }));
  const resting = dataset.restingOnSource.get(idOf('S20')) ?? [];
  expect(resting.length).toBeGreaterThan(3);
  for (const { record } of resting) {
    await expect(drawer(page).locator(`a[data-item="${record.id}"]`).first()).toBeAttached();
  }
});

test('an event lists what later stands on it', async ({ page }) => {
  await page.goto(addressOf({ open: idOf('D08') }));
  await expect(drawer(page)).toContainText('C02.1');
});
