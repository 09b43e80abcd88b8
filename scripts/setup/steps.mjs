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
 * @param {string} step
 * @returns {Promise<boolean>} whether it went well; what it prints comes whole, when it ends
 */
async function runStepAside(step) {
  const start = performance.now();
  const { passed, output } = await runNpmAside(['run', '--silent', step]);
  console.log(`\n== ${step}: ${passed ? 'ok' : 'FAILED'}, ${secondsSince(start)}\n${output.trim()}`);
  return passed;
}

/**
 * Steps that do not need one another, as many at a time as there are cores. A list among them is steps that do: one
 * after the other, up to the first that fails. All the others run, so that one go names everything that is wrong.
 * @param {readonly (string | readonly string[])[]} steps
 * @returns {Promise<boolean>} whether all went well
 */
export async function runAside(steps) {
  const waiting = [...steps];
  let areGood = true;
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      for (const step of [next].flat()) {
        if (await runStepAside(step)) continue;
        areGood = false;
        break;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return areGood;
}

/**
 * One step by itself, which prints as it goes.
 * @param {string} step
 * @returns {boolean} whether it went well
 */
export function runStep(step) {
  const start = performance.now();
  console.log(`\n== ${step}`);
  const passed = runNpm(['run', '--silent', step]);
  console.log(`== ${step}: ${passed ? 'ok' : 'FAILED'}, ${secondsSince(start)}`);
  return passed;
}
