/** Runs steps of package.json one after the other, each with its time, and stops at the first that fails. */
import { runNpm } from './command.mjs';

/** What `npm run check` looks at: everything that can be said without running the product. */
export const CHECKS = ['lint', 'format:check', 'typecheck', 'unused', 'licences', 'lockfile'];

/** @param {number} since as of performance.now() */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * @param {readonly string[]} steps
 * @returns {boolean} whether all went well
 */
export function runSteps(steps) {
  for (const step of steps) {
    const start = performance.now();
    console.log(`\n== ${step}`);
    const passed = runNpm(['run', '--silent', step]);
    console.log(`== ${step}: ${passed ? 'ok' : 'FAILED'}, ${secondsSince(start)}`);
    if (!passed) return false;
  }
  return true;
}
