/** Where the second browser is, for Playwright and `npm test` alike: Mozilla's own build, as Debian packages it. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['firefox-esr', 'firefox'];

/** @returns {string | undefined} the browser's file; FIREFOX_PATH is taken at its word */
export function findFirefox() {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen) return chosen;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find((path) => existsSync(path));
}
