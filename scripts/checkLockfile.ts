/** `npm run lockfile`: the lock file installs the same packages anywhere, from wherever npm is set up to fetch them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPackages, readLockfile, type Lockfile } from './lockfile.ts';
import { ROOT } from './setup/root.mjs';

/** Packages with code to run on installing, which .npmrc keeps from running, and why each does without it. */
const WORKS_WITHOUT_SCRIPT = new Map([
  ['esbuild', 'the script puts the program in place of a stand-in, which otherwise starts it'],
]);

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

function findLockProblems(lockfile: Lockfile): string[] {
  const problems = lockfile.lockfileVersion === 3 ? [] : [`lockfileVersion is ${lockfile.lockfileVersion}, not 3`];
  for (const { name, locked } of listPackages(lockfile)) {
    // A bundled package comes inside another, under that one's integrity.
    if (locked.integrity === undefined && locked.inBundle !== true)
      problems.push(`${name} has no integrity, so its content is not fixed`);
    if (locked.hasInstallScript === true && !WORKS_WITHOUT_SCRIPT.has(name))
      problems.push(
        `${name} wants to run code on installing: see that it works without, and say why in checkLockfile.ts`,
      );
    // .npmrc leaves addresses out: one that is there binds the project to a host, or is a package from elsewhere.
    if (locked.resolved !== undefined) problems.push(`${name} records a download address: ${locked.resolved}`);
  }
  return problems;
}

/** Ranges would let an install without the lock file, such as of one more package, move everything else. */
function findLooseVersions(): string[] {
  const {
    dependencies,
    devDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json asks for ${name} "${version}": pin the exact version`);
}

const lockfile = readLockfile();
const problems = [...findLockProblems(lockfile), ...findLooseVersions()];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${listPackages(lockfile).length} packages locked, each by its content`);
process.exitCode = problems.length === 0 ? 0 : 1;
