/**
 * What must be true of the page in every state and after every fault (docs/ROBUSTNESS.md, I1 to I8), in one place.
 * Watched from before the first script. `hold` asserts it in the middle of a story; at the end of each it is asserted
 * unasked, of every page and frame of ours that is open then.
 */
import { expect, type BrowserContext, type Frame, type Page } from '@playwright/test';

/** What the reader has made: none of it may be lost to a fault. */
export interface Made {
  readonly address: string;
  readonly search: string;
  readonly chosen: readonly string[];
  readonly open: string;
}

export interface Invariants {
  /** Names each invariant that does not hold now, by its number first. */
  readonly findBreaches: (before?: Made) => Promise<string[]>;
  /** Asserts all of them, and that what was made `before` is still there. */
  readonly hold: (before?: Made) => Promise<void>;
}

/** Words of the machine that no reader should meet. */
const MACHINE_WORDS = /\bundefined\b|\bNaN\b|\bnull\b|\[object |Invalid Date|\{\{|\$\{/g;
/** The bound is a second; a machine that runs two browsers at once takes a few times as long for the same work. */
const LONGEST_TASK = 4_000;

export async function whatWasMade(page: Page): Promise<Made> {
  return page.evaluate(() => ({
    address: location.pathname + location.search,
    search: document.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '',
    chosen: [...document.querySelectorAll('[aria-pressed=true], input:checked')].map(
      (element) => element.closest('label')?.textContent ?? element.textContent,
    ),
    open: document.querySelector('dialog[open] h2, aside h2')?.textContent ?? '',
  }));
}

/** Runs in the page before its first script, at each load. */
function listen(): void {
  const heard: string[] = [];
  Reflect.set(window, 'heardOfBreaches', heard);
  Reflect.set(window, 'alert', () => heard.push('I2 a script from outside ran'));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    heard.push(`I2 the policy refused ${effectiveDirective} ${blockedURI}`);
  });
  window.addEventListener('error', ({ message }) => {
    // Not an error, though it is told as one: what was resized while sizes were told of is told of in the next frame.
    if (message && !message.startsWith('ResizeObserver loop')) heard.push(`I4 ${message}`);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => heard.push(`I4 ${String(reason)}`));
  // Firefox has none, and says so in the console.
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) heard.push(`I8 a task of ${Math.round(duration)} ms`);
  }).observe({ type: 'longtask' });
}

interface Seen {
  readonly heard: readonly string[];
  readonly headings: number;
  readonly text: string;
  readonly names: string;
  readonly hasContent: boolean;
  readonly language: string;
  /** Text of each alert and how many ways on it offers. */
  readonly alerts: readonly { readonly text: string; readonly ways: number }[];
  /** Whether the page's own controls are to answer, and whether one does. */
  readonly isAlive: boolean;
  readonly answers: boolean;
}

/** Runs in the page. Presses a theme and takes it back, where the controls are to answer. */
function look(): Seen {
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);
  const root = document.documentElement;
  // The last of these is the way on from the page for missing addresses.
  const shown = 'main li, main table, [role=alert], section[aria-labelledby=results-heading] p, body > main p a';
  const printed = 'main li, [data-print-brief] p, [data-drawer-content] p';
  const isFailed = document.querySelector('#root')?.previousElementSibling?.textContent !== undefined;
  const themes = [...document.querySelectorAll<HTMLButtonElement>('header [role=group]:first-child button')];
  const isAlive = 'ready' in root.dataset && !isFailed && themes.length > 0;
  themes[2]?.click();
  const answers = root.dataset['theme'] === 'dark';
  themes[0]?.click();
  // Where no script of the page's runs, none of ours listens, and there is nothing to hear.
  const isSilent = matchMedia('(scripting: none)').matches;
  const heard: unknown = isSilent ? [] : Reflect.get(window, 'heardOfBreaches');
  const named = [...document.querySelectorAll('[aria-label], [title], [alt]')].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
    element.getAttribute('alt') ?? '',
  ]);
  return {
    heard: Array.isArray(heard) ? heard.map(String) : ['I4 the page was not watched'],
    // The page of a record, where no script has drawn the whole around it, is headed by the record alone.
    headings: all('h1, #drawer-title').length,
    text: document.body.innerText,
    names: [document.title, ...named].join('\n'),
    hasContent: all(matchMedia('print').matches ? printed : shown).length > 0,
    language: root.lang,
    alerts: all('[role=alert]').map((alert) => ({
      text: alert.textContent,
      // Where no script runs, reading on is the way on.
      ways: alert.querySelectorAll('button, a').length + (alert.matches('.start-failure') ? 1 : 0),
    })),
    isAlive,
    answers,
  };
}

function breachesOf(seen: Seen): string[] {
  const breaches = [...seen.heard].filter(
    (heard) => !heard.startsWith('I8') || Number(/\d{2,}/.exec(heard)?.[0]) > LONGEST_TASK,
  );
  if (seen.headings === 0) breaches.push('I1 no heading');
  if (!seen.hasContent || seen.text.trim().length < 20) breaches.push('I1 neither results nor a reason');
  breaches.push(...new Set(`${seen.text}\n${seen.names}`.match(MACHINE_WORDS)?.map((word) => `I3 ${word}`)));
  for (const { text, ways } of seen.alerts) {
    if (text.trim() === '' || ways === 0) breaches.push(`I6 an alert without a way on: ${text}`);
    if (/[\p{sc=Hiragana}]/u.test(text) !== (seen.language === 'ja')) breaches.push(`I6 in another language: ${text}`);
  }
  if (seen.isAlive && !seen.answers) breaches.push('I7 a control does not answer');
  return breaches;
}

/** Names each invariant that does not hold now in one page or frame. */
async function breachesIn(frame: Frame): Promise<string[]> {
  return breachesOf(await frame.evaluate(look));
}

const isExpected = (breach: string, expected: readonly string[]) => expected.some((part) => breach.includes(part));

export function watchContext(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(listen);
}

export function createInvariants(page: Page, expected: readonly string[]): Invariants {
  const findBreaches = async (before?: Made) => {
    const breaches = await breachesIn(page.mainFrame());
    const made = before && (await whatWasMade(page));
    if (made && JSON.stringify(made) !== JSON.stringify(before)) {
      breaches.push(`I5 ${JSON.stringify(before)} became ${JSON.stringify(made)}`);
    }
    return breaches.filter((breach) => !isExpected(breach, expected));
  };
  return {
    findBreaches,
    // Some of it comes in a moment: a deferred result, a title set after the paint.
    hold: async (before) => expect.poll(async () => findBreaches(before), { timeout: 5_000 }).toEqual([]),
  };
}

/** Somebody else's page, and one that never came, have nothing of ours to hold to anything. */
async function isOurs(frame: Frame): Promise<boolean> {
  return /^https?:/.test(frame.url()) && (await frame.locator('meta[name="communique-build"]').count()) > 0;
}

/** Asserts all invariants of whatever a context has open, embedded forms in other sites' pages included. */
export async function holdEverywhere(context: BrowserContext, expected: readonly string[]): Promise<void> {
  for (const frame of context.pages().flatMap((page) => page.frames())) {
    if (!(await isOurs(frame))) continue;
    await expect
      .poll(async () => (await breachesIn(frame)).filter((breach) => !isExpected(breach, expected)), {
        message: `the invariants hold at the end, at ${frame.url()}`,
        timeout: 5_000,
      })
      .toEqual([]);
  }
}
