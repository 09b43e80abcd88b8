/** Runs other programs for the scripts that must work before anything is installed, hence Node's own modules only. */
import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a program with our own input and output and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] added to our own
 * @returns {boolean} whether it ended well
 */
export function run(program, args, environment = {}) {
  // Only npm on Windows is a shell script there; nothing else that we call needs a shell.
  const shell = process.platform === 'win32' && program === 'npm';
  const ended = spawnSync(program, args, { stdio: 'inherit', shell, env: { ...process.env, ...environment } });
  return ended.status === 0;
}

/**
 * npm as a program and what comes before its own arguments: the very one that runs us, where npm does.
 * @returns {{ program: string, before: readonly string[] }}
 */
function findNpm() {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('npm-cli.js') ? { program: process.execPath, before: [cli] } : { program: 'npm', before: [] };
}

/** @param {readonly string[]} args */
export function runNpm(args) {
  const { program, before } = findNpm();
  return run(program, [...before, ...args]);
}

/**
 * Runs npm beside whatever else runs, and keeps what it prints until it ends.
 * @param {readonly string[]} args
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
export async function runNpmAside(args) {
  const { program, before } = findNpm();
  const shell = process.platform === 'win32' && program === 'npm';
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(program, [...before, ...args], { shell, env: { ...process.env, ...colour } });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ part) => printed.push(part));
  return new Promise((resolve) => {
    /** @param {boolean} passed */
    const end = (passed) => resolve({ passed, output: Buffer.concat(printed).toString() });
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * Ends the script with one line that says what to do.
 * @param {string} line
 * @returns {never}
 */
export function fail(line) {
  console.error(line);
  process.exit(1);
}
