/**
 * `npm run bench`: the built page beside a floor page of the same data, in a real browser, with ratios. `--scale` builds
 * invented datasets as well and prints the table of sizes; `--runs <number>` says how often each is measured. Reports and
 * never fails: times are comparable only within one run, on a machine that does nothing else.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { DatasetRecords } from '#domain/schema.ts';
import { makeFloorPage } from './bench/floorPage.ts';
import { measurePage, PROFILES, type Controls, type Measures } from './bench/measurePage.ts';
import { makeIdentity, serveFor } from './bench/secureServer.ts';
import { formatSpread, spreadOf } from './bench/statistics.ts';
import { datasetFolder, DIST } from './build/inputs.mjs';
import { precompress } from './build/precompress.ts';
import { loadCheckedDataset } from './dataset/readDataset.ts';
import { chromiumLaunchOptions } from './findChromium.mjs';
import { toDatasetFiles } from './generate/datasetFiles.ts';
import { generateDataset } from './generate/generateDataset.ts';
import { createSiteHandler } from './serve.mjs';
import { readOptions } from './setup/options.mjs';
import { ROOT } from './setup/root.mjs';

const { values } = readOptions('npm run bench [-- --scale] [-- --runs <number>]', {
  options: { scale: { type: 'boolean', default: false }, runs: { type: 'string', default: '5' } },
});
const RUNS = Math.max(1, Number(values.runs) || 5);
const WORK = join(ROOT, '.cache/bench');
const SIZES = [400, 4000, 40_000];
/** In the released data and, as a part of a word, in invented texts too. */
const QUERY = 'at';
const PAGE: Controls = {
  filter: 'search input[type=radio]',
  search: '#search',
  detail: 'main li[data-area] a',
  opened: 'aside, [role=dialog], [role=complementary]',
  query: QUERY,
  result: 'main',
};
const FLOOR: Controls = {
  ...PAGE,
  filter: '[data-track]',
  detail: '.cards a',
  opened: 'aside:not([hidden])',
  result: 'body',
};
const UNITS = {
  fcp: 'ms',
  lcp: 'ms',
  tbt: 'ms',
  cls: '',
  heap: 'MB',
  filter: 'ms',
  search: 'ms',
  detail: 'ms',
  scroll: 'ms',
} as const;
const KEYS = [
  'fcp',
  'lcp',
  'tbt',
  'cls',
  'heap',
  'filter',
  'search',
  'detail',
  'scroll',
] as const satisfies (keyof typeof UNITS)[];

interface Site {
  readonly name: string;
  readonly folder: string;
  readonly controls: Controls;
}

function buildSite(name: string, data: string): string {
  const ended = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--quiet', '--data', data], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (ended.status !== 0) throw new Error(`the site of ${data} could not be built`);
  const folder = join(WORK, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, { recursive: true });
  return folder;
}

function writeFloor(name: string, records: DatasetRecords): string {
  const folder = join(WORK, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of makeFloorPage(records)) writeFileSync(join(folder, file), text);
  precompress(folder, []);
  return folder;
}

/** The floor page has a style of its own in it, which our policy would refuse: it is served without. */
function floorHandler(folder: string): RequestListener {
  const types = { html: 'text/html; charset=utf-8', js: 'text/javascript' } as const;
  return (request, response) => {
    const file = request.url === '/' ? 'index.html' : 'floor.js';
    const type = types[file === 'index.html' ? 'html' : 'js'];
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' });
    response.end(readFileSync(join(folder, `${file}.br`)));
  };
}

/** Each round measures every site once, so that a busy moment of the machine falls on all. */
async function measure(sites: readonly Site[], profiles: typeof PROFILES): Promise<void> {
  const browser = await chromium.launch(chromiumLaunchOptions());
  const identity = makeIdentity(WORK);
  const protocol = identity === null ? 'HTTP/1.1, since there is no openssl' : 'HTTP/2';
  const machine = `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`;
  console.log(`\nChromium ${browser.version()}, ${protocol}, ${machine}, ${RUNS} runs: median (least-most)`);
  const answers = sites.map(({ name, folder }) =>
    name.startsWith('floor') ? floorHandler(folder) : createSiteHandler(folder),
  );
  const servers = await Promise.all(answers.map((answer) => serveFor(answer, identity)));
  for (const profile of profiles) {
    const runs = sites.map((): Measures[] => []);
    for (let run = 0; run < RUNS; run += 1) {
      for (const [index, site] of sites.entries()) {
        runs[index]?.push(await measurePage(browser, servers[index]?.address ?? '', profile, site.controls));
      }
    }
    console.log(
      `\n${profile.name.padEnd(12)}${sites.map(({ name }) => name.padEnd(26)).join('')}ratio to ${sites[0]?.name}`,
    );
    for (const key of KEYS) {
      const spreads = runs.map((own) => spreadOf(own.map((measures) => measures[key])));
      const digits = key === 'cls' ? 3 : key === 'heap' ? 1 : 0;
      const base = spreads[0]?.median ?? 0;
      const ratios = spreads.slice(1).map(({ median }) => (base > 0 ? (median / base).toFixed(2) : '-'));
      const cells = spreads.map((spread) => formatSpread(spread, digits).padEnd(26)).join('');
      console.log(`${`${key} ${UNITS[key]}`.padEnd(12)}${cells}${ratios.join(' / ')}`);
    }
  }
  for (const { stop } of servers) stop();
  await browser.close();
}

const started = performance.now();
const real = datasetFolder();
const sites: Site[] = [
  { name: 'floor', folder: writeFloor('floor', loadCheckedDataset(real)), controls: FLOOR },
  { name: 'page', folder: buildSite('page', real), controls: PAGE },
];
await measure(sites, PROFILES);
if (values.scale) {
  const sized = SIZES.map((commitments): Site => {
    const data = join(WORK, `data-${commitments}`);
    mkdirSync(data, { recursive: true });
    const records = generateDataset({ commitments, seed: 1 });
    for (const [file, text] of toDatasetFiles(records, join(ROOT, 'data/schema')))
      writeFileSync(join(data, file), text);
    return { name: `page ${commitments}`, folder: buildSite(`page-${commitments}`, data), controls: PAGE };
  });
  await measure([...sites.slice(1), ...sized], PROFILES.slice(0, 1));
  // What the next command serves is the site of the real data.
  buildSite('page', real);
}
console.log(`\nTook ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`);
