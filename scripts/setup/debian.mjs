/** Installs packages where we may: on Debian itself, as root, such as in a container for tests. */
import { existsSync, readFileSync } from 'node:fs';
import { run } from './command.mjs';

const RELEASE = '/etc/os-release';

/** Ubuntu's packages are partly wrappers around snaps that a container cannot run, so only Debian itself counts. */
function isDebianAsRoot() {
  return process.getuid?.() === 0 && existsSync(RELEASE) && /^ID=debian$/m.test(readFileSync(RELEASE, 'utf8'));
}

/**
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are there now; false where we may not install
 */
export function installOnDebian(packages) {
  if (!isDebianAsRoot()) return false;
  console.log(`Installing ${packages.join(', ')} ...`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['-q=2', 'update'], quiet) &&
    run('apt-get', ['-q=2', 'install', '-y', '--no-install-recommends', ...packages], quiet)
  );
}
