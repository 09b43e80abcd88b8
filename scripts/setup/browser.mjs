/** Sees to it that the tests have a browser: installs Debian's own where we may, and says what to do elsewhere. */
import { existsSync } from 'node:fs';
import { findChromium } from '../findChromium.mjs';
import { fail } from './command.mjs';
import { installOnDebian } from './debian.mjs';

export function ensureBrowser() {
  const found = findChromium();
  if (found !== undefined && existsSync(found)) return;
  if (found !== undefined) fail(`CHROMIUM_PATH names no file: ${found}`);
  for (const browser of ['chromium-headless-shell', 'chromium']) {
    if (installOnDebian([browser, 'fonts-noto-cjk']) && findChromium() !== undefined) return;
  }
  fail(
    'The tests need a browser: install Chromium or Chrome, or run `npx playwright install chromium`, or set CHROMIUM_PATH.',
  );
}
