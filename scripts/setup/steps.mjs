/** Runs steps of package.json, each with its time. */
import { availableParallelism } from 'node:os';
import { runNpm, runNpmAside } from './command.mjs';

/**
 * What `npm run check` looks at: everything that can be said without running the product. The longest come first,
 * since they are done side by side.
 */
export const CHECKS = ['format:check', 'lint', 'unused', 'typecheck', 'licences', 'lockfile', 'data:check'];

/** @param {number} since as of performance.now() */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Steps that do not need one another, as many at a time as there are cores. All of them run, so that one go names
 * everything that is wrong; what a step prints comes whole, when it ends.
 * @param {readonly string[]} steps
 * @returns {Promise<boolean>} whether all went well
 */
export async function runAside(steps) {
  const waiting = [...steps];
  let areGood = true;
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const start = performance.now();
      const { passed, output } = await runNpmAside(['run', '--silent', step]);
      console.log(`\n== ${step}: ${passed ? 'ok' : 'FAILED'}, ${secondsSince(start)}\n${output.trim()}`);
      areGood &&= passed;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return areGood;
}

/**
 * One after the other, up to the first that fails.
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
