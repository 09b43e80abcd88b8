/**
 * `npm run icons`: draws the icons of the installable page from public/favicon.svg. A maskable one fills its square and
 * keeps what matters inside the circle that every platform leaves.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from './findChromium.mjs';
import { ROOT } from './setup/root.mjs';

const ICONS = [
  { name: 'icon-192', size: 192, isMaskable: false },
  { name: 'icon-512', size: 512, isMaskable: false },
  { name: 'icon-maskable-512', size: 512, isMaskable: true },
] as const;
/** Of the drawing within a maskable icon; the safe circle is 80 % wide, and the drawing's corners must be inside it. */
const MASKABLE_SCALE = 0.8;

const folder = join(ROOT, 'public/icons');
const drawing = readFileSync(join(ROOT, 'public/favicon.svg'), 'utf8');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(chromiumLaunchOptions());
const page = await browser.newPage({ colorScheme: 'light' });
for (const { name, size, isMaskable } of ICONS) {
  const svg = isMaskable ? drawing.replace('rx="4"', '') : drawing;
  const scale = isMaskable ? MASKABLE_SCALE : 1;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html{background:${isMaskable ? '#fbfaf6' : 'transparent'}}body{margin:0}svg{display:block;width:${size}px;height:${size}px;scale:${scale}}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
}
await browser.close();
