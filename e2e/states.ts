/** The states of the page that must all be accessible, reached as Back and Forward reach them: without loading the page anew. */
import type { Page } from '@playwright/test';
import type { ViewState } from '#domain/viewState.ts';
import { addressOf, idOf } from './fixtures.ts';

interface State {
  readonly name: string;
  readonly view: Partial<ViewState>;
  /** What the state changes, as a selector; the rest of the page is looked at with the first one. */
  readonly part: string;
  /** What proves that the state is there. */
  readonly sign: string;
  /** Has kinds of text that few states have, or many on one another. */
  readonly isDense?: true;
}

const PAGE = 'html';
const RESULTS = 'section[aria-labelledby="results-heading"]';
const TIMELINE = 'section[aria-labelledby="timeline-heading"]';
/** In either shape. */
const DRAWER = ':is(aside:not([hidden]), dialog[open]):has([data-drawer-body])';

const inDrawer = (name: string, code: string): State => {
  const id = idOf(code);
  return { name, view: { open: id }, part: DRAWER, sign: `${DRAWER} [data-drawer-body="${id}"]` };
};

export const STATES: readonly State[] = [
  { name: 'the grid', view: {}, part: PAGE, sign: 'main li[data-area]', isDense: true },
  {
    name: 'the filtered statements',
    view: { query: 'digital', selection: { wording: ['commit'] }, results: 'statements' },
    part: `${RESULTS}, search`,
    sign: `${RESULTS} a[data-item^="c0"]`,
  },
  { name: 'nothing found', view: { query: 'zzzz' }, part: RESULTS, sign: `${RESULTS}:not(:has([data-area]))` },
  { name: 'the overview', view: { results: 'matrix' }, part: RESULTS, sign: `${RESULTS} table` },
  {
    name: 'areas compared',
    view: { results: 'compare', compare: [idOf('A02'), idOf('A05'), idOf('A09')] },
    part: RESULTS,
    sign: `${RESULTS} table`,
  },
  {
    name: 'scope and method',
    view: { results: 'scope' },
    part: RESULTS,
    sign: `${RESULTS}:has(button[aria-pressed="true"]:last-child) table`,
  },
  { name: 'the timeline as a list', view: { timeline: 'list' }, part: TIMELINE, sign: `${TIMELINE} [data-row]` },
  inDrawer('an area', 'A08'),
  { ...inDrawer('a statement', 'C03.1'), isDense: true },
  inDrawer('an event', 'E22'),
  inDrawer('a document', 'D13'),
  inDrawer('an organisation', 'O01'),
  inDrawer('a person', 'P01'),
  inDrawer('a source', 'S20'),
  { name: 'the keys', view: { about: 'keys' }, part: 'dialog[open]', sign: 'dialog[open] kbd' },
  {
    name: 'the accessibility statement',
    view: { about: 'accessibility' },
    part: 'dialog[open]',
    sign: 'dialog[open] h3',
  },
];

/** Goes to a state as Forward would. */
export async function visit(page: Page, { view, sign }: State, language: string): Promise<void> {
  await page.evaluate(
    (address) => {
      window.history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    },
    addressOf({ ...view, language }),
  );
  await page.locator(sign).first().waitFor({ timeout: 15_000 });
}

/** Reads the page to its end once, so that what is fetched on the way is there, and laid out wherever it stands. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    // By hand: the policy refuses an element. What waits to come near would be measured over what follows it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  await page.locator('footer').scrollIntoViewIfNeeded();
  await page.locator('#takeaway-heading').waitFor();
  for (const figure of await page.locator('figure[data-figure]').all()) await figure.scrollIntoViewIfNeeded();
  await page.locator('figure[data-figure] svg.recharts-surface').last().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}
