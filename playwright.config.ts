/** End-to-end stories against the built site, served as `npm start` serves it, in a real Chromium. */
import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunchOptions } from './scripts/findChromium.mjs';

const isCi = process.env['CI'] !== undefined;
/** Not the port of `npm start`, so that a dashboard that somebody has open is neither tested nor in the way. */
const port = process.env['E2E_PORT'] ?? '4190';
const baseURL = `http://127.0.0.1:${port}`;

/** Stories that need service workers, whose requests the others could not put their own answers to. */
const WITH_WORKERS = ['offline.spec.ts', 'policy.spec.ts'];
const browser = { ...devices['Desktop Chrome'], launchOptions: chromiumLaunchOptions() };

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
  workers: 2,
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
    { name: 'chromium', use: browser, testIgnore: [...WITH_WORKERS, 'host/**'] },
    { name: 'workers', use: { ...browser, serviceWorkers: 'allow' }, testMatch: WITH_WORKERS },
    // Against nginx with the configuration in deploy/, where nginx is installed.
    { name: 'host', use: browser, testMatch: 'host/*.spec.ts' },
  ],
  // Builds first where that is due, so that `npm run e2e` by itself never tests an older site.
  webServer: { command: `node scripts/start.mjs --port ${port}`, url: baseURL, reuseExistingServer: false },
});
