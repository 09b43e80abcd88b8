/** Where nginx is, for the stories on a real host and for what sets a machine up to tell them. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Not on everybody's path. */
const ADMIN_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** @returns {string | undefined} the program's file */
export function findNginx() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders, ...ADMIN_FOLDERS].map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}
