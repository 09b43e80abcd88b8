/** `npm run size`: the exact sizes of what a visitor's browser loads from the built site, and the budget that they keep. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { toLoadOrder, type Part } from './build/firstLoad.ts';
import { DIST } from './build/inputs.mjs';
import { brotli } from './build/precompress.ts';
import { ROOT } from './setup/root.mjs';

/**
 * Scripts of the first load, in bytes as sent with brotli. React, Query and Zustand alone are 67 kB; charts, drawer
 * bodies, the timeline's drawing, the check of foreign data and the other languages load later. More than this and the slowest phones wait for scripts, not for content.
 */
const SCRIPT_BUDGET = 110_000;

/** The first flight of packets: what it holds is on the screen before any script has come. */
const FIRST_FLIGHT = 14_000;

interface Size extends Part {
  readonly raw: number;
  readonly sent: number;
}

function measure({ name, file }: Part): Size {
  const content = readFileSync(join(DIST, file));
  return { name, file, raw: content.length, sent: brotli(content).length };
}

function total(sizes: readonly Size[]): number {
  return sizes.reduce((sum, { sent }) => sum + sent, 0);
}

/** Thousands of bytes, as networks count. */
function formatKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function printSection(title: string, sizes: readonly Size[]): void {
  console.log(`\n${title.padEnd(56)}${'raw'.padStart(12)}${'brotli'.padStart(12)}`);
  for (const { name, raw, sent } of sizes.toSorted((a, b) => b.sent - a.sent)) {
    console.log(`  ${name.padEnd(54)}${formatKb(raw).padStart(12)}${formatKb(sent).padStart(12)}`);
  }
}

const manifest: Manifest = JSON.parse(readFileSync(join(ROOT, '.cache/build/manifest.json'), 'utf8'));
const { scripts, styles, later } = toLoadOrder(manifest, readFileSync(join(DIST, 'index.html'), 'utf8'));
const page = [
  measure({ name: 'index.html', file: 'index.html' }),
  ...styles.map((file) => measure({ name: file, file })),
];
const loaded = scripts.map(measure);
printSection('First load: page and styles', page);
printSection('First load: scripts', loaded);
printSection('First load: data', [measure({ name: 'data/dataset.json', file: 'data/dataset.json' })]);
printSection('Later: scripts, when something asks for them', later.map(measure));

console.log('');
for (const { name, sent, budget } of [
  { name: 'Page and styles before the first paint', sent: total(page), budget: FIRST_FLIGHT },
  { name: 'Scripts of the first load', sent: total(loaded), budget: SCRIPT_BUDGET },
]) {
  console.log(`${name} ${formatKb(sent)} (budget ${formatKb(budget)})`);
  if (sent <= budget) continue;
  console.error(
    `Over budget by ${formatKb(sent - budget)}: load something later, or say in scripts/checkSize.ts why not.`,
  );
  process.exitCode = 1;
}
