/**
 * What every story shares: a page whose console must stay silent and that must hold all invariants at the end,
 * addresses made by the product's own codec, and the real dataset to compare the screen with.
 */
import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { loadCheckedDataset } from '../scripts/dataset/readDataset.ts';
import { createInvariants, holdEverywhere, watchContext, type Invariants } from './invariants.ts';
import { indexDataset } from '#domain/dataset.ts';
import { applyFilter } from '#domain/filter.ts';
import type { Filter, Results } from '#domain/filterQuestion.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { encodeAddress } from '#domain/viewAddress.ts';
import { initialView, type ViewState } from '#domain/viewState.ts';
import { LANGUAGE_IDS } from '#i18n/languages.ts';

export { expect };

export const records = loadCheckedDataset('data/g20-digital-2021');
export const dataset = indexDataset(records);
const searchable = { dataset, search: buildSearchIndex(dataset) };

/** The bytes that the built site serves as its dataset. */
export function datasetBytes(): Buffer {
  return readFileSync('dist/data/dataset.json');
}

export function expectedResults(filter: Filter): Results {
  return applyFilter(searchable, filter);
}

/** Address of a view, from the English front page on. */
export function addressOf(change: Partial<ViewState>): string {
  return `/${encodeAddress({ ...initialView('en'), ...change }, { dataset, languages: LANGUAGE_IDS })}`;
}

/** Id of a record by its reference code. */
export function idOf(code: string): string {
  const id = dataset.idByCode.get(code.toLowerCase());
  if (id === undefined) throw new Error(`the dataset has no ${code}`);
  return id;
}

export const DATA_ROUTE = '**/data/dataset.json';

export function status(page: Page): Locator {
  return page.getByRole('search').getByRole('status');
}

export function cards(page: Page): Locator {
  return page.locator('main li[data-area]');
}

/** The open drawer in either shape: a modal dialog on narrow screens, a named region on wide ones. */
export function drawer(page: Page): Locator {
  return page.getByRole('complementary').or(page.getByRole('dialog'));
}

/** Opens a record as Back and Forward do, without loading the page again. */
export async function openByAddress(page: Page, id: string): Promise<void> {
  await page.evaluate((open) => {
    history.pushState(null, '', `?open=${open}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, id);
}

interface Guards {
  /** Console errors that a story causes on purpose, as text that they hold. */
  readonly allowedErrors: string[];
  /** Breaches of invariants that a story causes on purpose, as text that they hold. */
  readonly expectedBreaches: string[];
  readonly guard: void;
  readonly endsWell: void;
  /** To be asked in the middle of a story. */
  readonly invariants: Invariants;
}

/** Said in each story that blocks the offline worker, as most do to give answers of their own. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

export const test = base.extend<Guards>({
  // Playwright wants the first argument destructured.
  // oxlint-disable-next-line no-empty-pattern
  allowedErrors: async ({}, provide) => {
    await provide([WORKER_BLOCKED]);
  },
  // oxlint-disable-next-line no-empty-pattern
  expectedBreaches: async ({}, provide) => {
    await provide([]);
  },
  invariants: async ({ page, expectedBreaches }, provide) => {
    await provide(createInvariants(page, expectedBreaches));
  },
  // The built page can be read before it answers: stories begin when it does.
  page: async ({ page, javaScriptEnabled }, provide) => {
    const goto = page.goto.bind(page);
    page.goto = async (address, options) => {
      const response = await goto(address, options);
      // A page that is none of the dashboard's has nothing to wait for, nor a story that wants to see what comes before.
      const answers = page.locator('html[data-ready], html:not(:has(#root))');
      if (javaScriptEnabled && options?.waitUntil !== 'commit')
        await answers.waitFor({ state: 'attached', timeout: 10_000 }).catch(() => undefined);
      return response;
    };
    await provide(page);
  },
  guard: [
    async ({ context, allowedErrors }, provide) => {
      const problems: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
      });
      context.on('weberror', (error) => problems.push(error.error().message));
      await provide();
      const unexpected = problems.filter((problem) => !allowedErrors.some((allowed) => problem.includes(allowed)));
      expect(unexpected, 'the console stays silent').toEqual([]);
    },
    { auto: true },
  ],
  // After the guard, and so done before it: what is asserted last may not say a word in the console either.
  endsWell: [
    async ({ context, expectedBreaches }, provide, info) => {
      await watchContext(context);
      await provide();
      if (info.status === info.expectedStatus) await holdEverywhere(context, expectedBreaches);
    },
    { auto: true },
  ],
});
