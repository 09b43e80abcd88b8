import {
  addressOf,
  cards,
  dataset,
  drawer,
  expect,
  expectedResults,
  idOf,
  openByAddress,
  status,
  test,
} from './fixtures.ts';
import { clipped } from './probes.ts';

test('the page opens with every area in the release’s order under its track', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Trieste');
  await expect(cards(page)).toHaveCount(dataset.areas.length);
  const shown = await cards(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-area')));
  expect(shown).toEqual(dataset.areas.map((area) => area.id));
  await expect(status(page)).toHaveText(/11 areas, .* 60 events and documents/);
  // A term of the running text says what it means, in full.
  await page.getByRole('button', { name: 'METI', exact: true }).first().click();
  const definition = page.locator('[popover]:popover-open');
  expect(await definition.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  // On a phone most of that is below the window: at rest it is all laid out, so that a picture of the whole page has it.
  await page.setViewportSize({ width: 360, height: 700 });
  await page.reload();
  const lowest = [page.getByRole('main').locator('ol a[data-item]').last(), page.getByRole('figure').last()];
  for (const part of lowest)
    await expect
      .poll(async () => part.evaluate((it) => it.checkVisibility({ contentVisibilityAuto: true })))
      .toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the masthead tells thirty statements, four with “commit”, and leads to exactly those four', async ({ page }) => {
  await page.goto('/');
  const figures = page.getByRole('list', { name: 'The meeting in figures' });
  await expect(figures).toContainText('30');
  await figures.getByRole('link', { name: /4 use the verb/ }).click();
  await expect(status(page)).toContainText('4 of 52 statements');
  for (const code of ['C01.1', 'C01.2', 'C04.1', 'C05.2']) await expect(page.locator('main')).toContainText(code);
});

test('children’s protection is found and its commitment opened by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('children');
  await expect(status(page)).toContainText('Showing');
  await expect(cards(page)).toHaveCount(expectedResults({ query: 'children', selection: {} }).areas.length);
  const card = cards(page).locator('a').filter({ hasText: 'Child protection' });
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await card.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(card).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drawer(page)).toBeVisible();
  const statement = drawer(page).getByRole('link', { name: /Protection and empowerment of children/ });
  await statement.focus();
  await page.keyboard.press('Enter');
  await expect(drawer(page)).toContainText('C05.2');
  await expect(drawer(page)).toContainText('Commit');
  await expect(page).toHaveURL(new RegExp(`open=${idOf('C05.2')}`));
});

test('filtering to digital government leaves three areas and says so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: /Digital government \(3\)/ }).check();
  await expect(cards(page)).toHaveCount(3);
  const { commitments } = expectedResults({ query: '', selection: { track: ['digital-government'] } });
  await expect(status(page)).toContainText('3 of 11 areas');
  await expect(status(page)).toContainText(`${commitments.length} of 52 statements`);
  await expect(page).toHaveURL(/track=digital-government/);
});

test('an option’s number is what choosing it shows', async ({ page }) => {
  await page.goto('/?view=statements');
  await page.getByRole('button', { name: 'Wording', exact: true }).click();
  const option = page.getByRole('checkbox', { name: /^Welcome/ });
  const label = page.locator('label').filter({ has: option });
  const said = Number((await label.innerText()).match(/\d+/)?.[0]);
  await option.check();
  await expect(status(page)).toContainText(`${said} of 52 statements`);
  const results = page.getByRole('region', { name: 'What the ministers agreed' });
  await expect(results.locator('li').filter({ hasText: /^Welcome/ })).toHaveCount(said);
});

test('an option that would show nothing stays, disabled, with its reason', async ({ page }) => {
  await page.goto(addressOf({ selection: { track: ['digital-government'] } }));
  await page.getByRole('button', { name: 'Wording', exact: true }).click();
  const dead = page.getByRole('checkbox', { name: /^Commit/ });
  await expect(dead).toHaveAttribute('aria-disabled', 'true');
  await expect(dead).toHaveAccessibleDescription(/would show nothing/);
  await dead.click({ force: true });
  await expect(dead).not.toBeChecked();
  // The menu at the end of the line opens towards the page.
  await page.getByRole('button', { name: 'More filters' }).click();
  expect(await clipped(page)).toEqual([]);
});

test('filtering to nothing says which filter to lift, as a button', async ({ page }) => {
  await page.goto(addressOf({ query: 'zebra' }));
  await expect(cards(page)).toHaveCount(0);
  await page.getByRole('button', { name: /Remove the search/ }).click();
  await expect(cards(page)).toHaveCount(dataset.areas.length);
});

test('the search marks its words in the original text and names where else they stand', async ({ page }) => {
  await page.goto(addressOf({ query: 'consumers' }));
  await expect(page.locator('main mark').first()).toHaveText(/consumers/i);
  await expect(cards(page).first()).toContainText('Found in:');
});

test('every statement, event and document can be opened and names its source', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await expect(cards(page)).toHaveCount(dataset.areas.length);
  const records = [...dataset.commitments, ...dataset.events, ...dataset.documents];
  for (const record of records) {
    await openByAddress(page, record.id);
    await expect(drawer(page)).toContainText(record.code);
    const [citation] = record.sources;
    const source = dataset.sources.find(({ id }) => id === citation?.source);
    await expect(drawer(page)).toContainText(source?.publisher['en'] ?? 'a source');
  }
});
