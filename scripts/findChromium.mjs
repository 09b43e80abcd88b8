/** The one answer to "which browser do the tests drive?", for Vitest, Playwright and `npm test` alike. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * As Debian, other Linux distributions and Google name their commands. The one without windows comes first: it is the
 * same engine and opens a page in about half the time.
 */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

/** Where an installed browser is no command: macOS, Windows. */
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env['PROGRAMFILES'] ?? '', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
];

/** What a browser does on its own behalf on the network has no place in a test. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** The one that `npx playwright install chromium` fetches. Nothing to find before the dependencies are there. */
function playwrightsOwn() {
  try {
    /** @type {typeof import('playwright-core')} */
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** @returns {string | undefined} the browser's file; CHROMIUM_PATH is taken at its word */
export function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return chosen;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const commands = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...commands, ...APPLICATIONS].find((path) => existsSync(path)) ?? [playwrightsOwn()].find(existsSync);
}

/** Playwright's launch options, for its own runner and for Vitest's browser mode. */
export function chromiumLaunchOptions() {
  const executablePath = findChromium();
  return { args: QUIET, ...(executablePath === undefined ? {} : { executablePath }) };
}
