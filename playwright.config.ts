/** End-to-end stories against the built site, served as `npm start` serves it, in a real Chromium, and one of them in Firefox. */
import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunchOptions } from './scripts/findChromium.mjs';
import { findFirefox } from './scripts/findFirefox.mjs';
import { findNginx } from './scripts/findNginx.mjs';

const isCi = process.env['CI'] !== undefined;
/**
 * Not the port of `npm start`, so that a dashboard that somebody has open is neither tested nor in the way, and none that
 * Firefox refuses, as it does 4190.
 */
const port = process.env['E2E_PORT'] ?? '4180';
const baseURL = `http://127.0.0.1:${port}`;

/** Stories that need service workers, whose requests the others could not put their own answers to. */
const WITH_WORKERS = ['offline.spec.ts', 'policy.spec.ts'];
const browser = { ...devices['Desktop Chrome'], launchOptions: chromiumLaunchOptions() };

/** Told in the second browser, where there is one: what a visit is, from end to end. */
const IN_FIREFOX = 'firefox.spec.ts';
const firefox = findFirefox();

/** Mozilla's own build, not one that Playwright has changed. */
function inFirefox(executablePath: string) {
  return { ...devices['Desktop Firefox'], channel: 'moz-firefox', launchOptions: { executablePath } };
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  forbidOnly: isCi,
  fullyParallel: true,
  // On a shared machine a story may lose a race with the clock once; the report then calls it flaky.
  retries: isCi ? 1 : 0,
  // Generous, so that a busy machine makes a story slow and not red.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // One more than the cores that CI has: a story waits for its page about as long as it works.
  workers: 3,
  reporter: [['line'], ['json', { outputFile: '.cache/tests/playwright.json' }]],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    serviceWorkers: 'block',
    // A trace doubles the time of a story: asked for when one is to be looked into.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
  projects: [
    { name: 'chromium', use: browser, testIgnore: [...WITH_WORKERS, IN_FIREFOX, 'host/**'] },
    { name: 'workers', use: { ...browser, serviceWorkers: 'allow' }, testMatch: WITH_WORKERS },
    ...(firefox === undefined ? [] : [{ name: 'firefox', use: inFirefox(firefox), testMatch: IN_FIREFOX }]),
    // Against nginx with the configuration in deploy/, where nginx is installed; scripts/setup/host.mjs says where it is not.
    ...(findNginx() === undefined ? [] : [{ name: 'host', use: browser, testMatch: 'host/*.spec.ts' }]),
  ],
  // Builds first where that is due, so that `npm run e2e` by itself never tests an older site.
  webServer: { command: `node scripts/start.mjs --port ${port}`, url: baseURL, reuseExistingServer: false },
});
