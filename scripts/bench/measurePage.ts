/** Drives one page in a real browser, cold, and reads how long things took. Times are in milliseconds. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Profile {
  readonly name: string;
  readonly cpu: number;
  /** Round trip in milliseconds and bytes a second; null for an unlimited network. */
  readonly network: { readonly latency: number; readonly throughput: number } | null;
}

export const PROFILES: readonly Profile[] = [
  { name: 'desktop', cpu: 1, network: null },
  { name: 'mobile', cpu: 4, network: { latency: 150, throughput: 200_000 } },
];

/** Where to click and what to type: the same actions on different pages. */
export interface Controls {
  readonly filter: string;
  readonly search: string;
  readonly detail: string;
  /** There once a record is open. */
  readonly opened: string;
  readonly query: string;
  /** What shows the results of a filter or a search. */
  readonly result: string;
}

export type Measures = Readonly<
  Record<'fcp' | 'lcp' | 'tbt' | 'cls' | 'heap' | 'filter' | 'search' | 'detail' | 'scroll', number>
>;

/** For the page to settle after it answers, in milliseconds: what is drawn at rest is part of loading. */
const REST = 1500;

/** Collects from before the first byte what the browser says of itself. */
function observe(): void {
  const found = { lcp: 0, cls: 0, tbt: 0 };
  Object.assign(globalThis, { found });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) found.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) found.cls += 'value' in entry ? Number(entry.value) : 0;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) found.tbt += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}

/**
 * From the input event until its result is painted: the first change within `watched` after which `wanted` is there, and
 * the frame that shows it.
 */
async function timeOf(page: Page, watched: string, wanted: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(
    ([watchedPart, wantedElement]) => {
      let from = 0;
      const start = (event: Event) => {
        from ||= event.timeStamp;
      };
      addEventListener('click', start, { capture: true, once: true });
      addEventListener('input', start, { capture: true, once: true });
      Object.assign(globalThis, { painted: undefined });
      const changes = new MutationObserver(() => {
        if (from === 0 || document.querySelector(wantedElement) === null) return;
        changes.disconnect();
        requestAnimationFrame(() => {
          setTimeout(() => Object.assign(globalThis, { painted: performance.now() - from }));
        });
      });
      const part = document.querySelector(watchedPart);
      if (part)
        changes.observe(part, { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden'] });
    },
    [watched, wanted] as const,
  );
  await act();
  const painted = await page.waitForFunction((): unknown => Reflect.get(globalThis, 'painted'), null, {
    timeout: 60_000,
  });
  return Number(await painted.jsonValue());
}

/** Pixels scrolled, and pixels a second: as a finger flings. */
const SCROLLED = 4000;
const SPEED = 4000;

/** The time between two frames while the page scrolls, of twenty the longest but one; 16.7 at 60 frames a second. */
async function longFrame(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const note = (time: number) => {
      frames.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    scrollTo(0, 0);
  });
  await session.send('Input.synthesizeScrollGesture', { x: 600, y: 500, yDistance: -SCROLLED, speed: SPEED });
  const frames = await page.evaluate((): unknown => Reflect.get(globalThis, 'frames'));
  const times = Array.isArray(frames) ? frames.map(Number) : [];
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)] ?? 0;
}

async function throttle(session: CDPSession, { cpu, network }: Profile): Promise<void> {
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.throughput,
      uploadThroughput: network.throughput,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

export async function measurePage(
  browser: Browser,
  address: string,
  profile: Profile,
  controls: Controls,
): Promise<Measures> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // What runs these scripts gives functions their names by a helper, which a page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
    await page.addInitScript(observe);
    await throttle(session, profile);
    await page.goto(address);
    await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForTimeout(REST);
    const load = await page.evaluate(() => {
      const found: unknown = Reflect.get(globalThis, 'found');
      const numberOf = (name: string) =>
        typeof found === 'object' && found !== null ? Number(Reflect.get(found, name)) : 0;
      return {
        fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        lcp: numberOf('lcp'),
        tbt: numberOf('tbt'),
        cls: numberOf('cls'),
      };
    });
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { result } = controls;
    const filter = await timeOf(page, result, result, () =>
      page.locator(controls.filter).last().click({ timeout: 60_000 }),
    );
    const record = page.locator(`${controls.detail}:visible`).first();
    const detail = await timeOf(page, 'body', controls.opened, () => record.click({ timeout: 60_000 }));
    const field = page.locator(controls.search).first();
    const search = await timeOf(page, result, result, () => field.fill(controls.query));
    await field.fill('');
    await page.waitForTimeout(REST);
    const scroll = await longFrame(page, session);
    return { ...load, heap: usedSize / 1e6, filter, search, detail, scroll };
  } finally {
    await context.close();
  }
}
