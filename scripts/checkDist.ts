/** `npm run dist:check`: the built site holds nothing that its own policy refuses, that leads elsewhere, or that leaks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findLeaks, findPageFaults, findSinks, isLikelyRefused } from './build/distRules.ts';
import { DIST } from './build/inputs.mjs';
import { findDeadLinks } from './build/linkRules.ts';
import { NOT_FOUND } from './build/offlineWorker.ts';
import { brotli } from './build/precompress.ts';
import { POLICY_HASH } from './build/policy.mjs';
import { ROOT } from './setup/root.mjs';

/** What is known to be in the libraries, how often, and why it does no harm. */
const EXPLAINED = [
  {
    sink: 'innerHTML',
    places: 6,
    why: 'React, thrice in the dashboard and in the embedded forms: dangerouslySetInnerHTML, which the lint forbids, and script elements',
  },
  { sink: 'Function', places: 1, why: 'Recharts (decimal.js-light): the global object where there is no self' },
];

/**
 * What one visit saves for offline reading, without the data, in bytes as sent with brotli. More than this is no longer
 * a courtesy to somebody on a metered connection.
 */
const OFFLINE_BUDGET = 400_000;

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
  .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const textOf = (file: string) => readFileSync(join(DIST, file), 'utf8');
const pages = files.filter((file) => file.endsWith('.html'));
const texts = files.filter((file) => !/\.(?:png|woff2)$/.test(file));

const problems: string[] = [];
for (const page of pages) problems.push(...findPageFaults(textOf(page)).map((fault) => `${page}: ${fault}`));
// The page for missing addresses is shown at any depth: its own begin at the host's root.
const built = new Set(files);
for (const page of pages.filter((file) => file !== NOT_FOUND)) {
  problems.push(...findDeadLinks(textOf(page), page, built).map((address) => `${page}: ${address} leads nowhere`));
}
for (const file of texts) problems.push(...findLeaks(textOf(file), ROOT).map((leak) => `${file}: ${leak}`));
problems.push(...files.filter((file) => file.endsWith('.map')).map((file) => `${file}: source map`));

// What the page itself fetches; a reader who downloads a file is in nobody's way.
const fetched = files.filter((file) => /^(?:assets\/|boot\.js|sw\.js|data\/[^/]+\.json)/.test(file));
problems.push(
  ...fetched.filter(isLikelyRefused).map((file) => `${file}: content blockers would refuse a file of that name`),
);

const sinks = files.filter((file) => file.endsWith('.js')).flatMap((file) => findSinks(textOf(file)));
for (const sink of new Set(sinks)) {
  const found = sinks.filter((name) => name === sink).length;
  const known = EXPLAINED.find((entry) => entry.sink === sink)?.places ?? 0;
  if (found > known) problems.push(`${found} uses of ${sink}, of which ${known} are explained in scripts/checkDist.ts`);
}

const worker = textOf('sw.js');
if (!worker.includes(POLICY_HASH))
  problems.push('sw.js was built with other headers than scripts/build/policy.mjs has');
// The worker lists what it saves, a folder's page by its folder.
const saved = files.filter((file) => !file.endsWith('.json') && worker.includes(file.replace(/index\.html$/, '')));
const sent = saved.reduce((sum, file) => sum + brotli(readFileSync(join(DIST, file))).length, 0);
if (sent > OFFLINE_BUDGET) problems.push(`one visit saves ${sent} bytes besides the data, over ${OFFLINE_BUDGET}`);

for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log(`${files.length} files, ${pages.length} pages: as the policy wants them; ${sent} bytes saved offline`);
process.exitCode = problems.length === 0 ? 0 : 1;
