/**
 * Installs the dependencies when they are not what the lock file says. npm records what it put in place in
 * node_modules/.package-lock.json as its last step, so an interrupted or older install is seen without a stamp of ours.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, runNpm } from './command.mjs';
import { ROOT } from './root.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>} packages by folder; none if the file is not there
 */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Optional packages are those of other platforms: npm leaves them out here, and rightly. */
function isInstalled() {
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  const present = readPackages(join(ROOT, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([folder, locked]) =>
      folder === '' ||
      locked.optional ||
      (present[folder]?.version === locked.version && present[folder]?.integrity === locked.integrity),
  );
}

export function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) ...');
  if (!runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])) fail('npm ci failed: see its message above.');
}
