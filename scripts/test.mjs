/**
 * `npm test`: everything that must hold, from a fresh clone; the stories last, when all that can be said without them
 * has been. Its last line sums up the tests that ran, as their runners counted them.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureHost } from './setup/host.mjs';
import { ensureSecondBrowser } from './setup/secondBrowser.mjs';
import { ROOT } from './setup/root.mjs';
import { CHECKS, runAside, runStep, secondsSince } from './setup/steps.mjs';

/** Where vitest.config.ts and playwright.config.ts have their runners write. */
const REPORTS = join(ROOT, '.cache/tests');

/**
 * @param {string} file
 * @returns {any} the report, or an empty object where the runner did not come to write one
 */
function readReport(file) {
  const path = join(REPORTS, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function countTests() {
  const vitest = readReport('vitest.json');
  const stats = readReport('playwright.json').stats ?? {};
  return {
    // A flaky story passed at its second try, which only CI gives it; the reporter names it.
    passed: (vitest.numPassedTests ?? 0) + (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: (vitest.numFailedTests ?? 0) + (stats.unexpected ?? 0),
    skipped: (vitest.numPendingTests ?? 0) + (vitest.numTodoTests ?? 0) + (stats.skipped ?? 0),
  };
}

const start = performance.now();
process.chdir(ROOT);
ensureDependencies();
ensureBrowser();
ensureHost();
ensureSecondBrowser();
rmSync(REPORTS, { recursive: true, force: true });
// The longest first, so that the cores end together. The stories want them for themselves.
const beside = ['unit', ['build', 'size', 'dist:check', 'reproducible'], ...CHECKS];
const passed = (await runAside(beside)) && runStep('e2e');
const count = countTests();
console.log(`\n${passed ? 'All steps passed' : 'Stopped at the step that failed'} in ${secondsSince(start)}`);
console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
process.exitCode = passed ? 0 : 1;
