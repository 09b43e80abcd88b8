/** Runs other programs for the scripts that must work before anything is installed, hence Node's own modules only. */
import { spawnSync } from 'node:child_process';

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
 * Runs npm: the very one that runs us, where npm does.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('npm-cli.js') ? run(process.execPath, [cli, ...args]) : run('npm', args);
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
