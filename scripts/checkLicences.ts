/** `npm run licences`: lists the licence of every package that can end up in the site, and refuses any not allowed. */
import { isAllowed } from './licenceTerms.ts';
import { listPackages, readLockfile } from './lockfile.ts';

// Optional packages are programs for one platform each (of a compiler that a library can do without): nothing of a site.
const shipped = listPackages(readLockfile()).filter(
  ({ locked }) => locked.dev !== true && locked.devOptional !== true && locked.optional !== true,
);
const refused = shipped.filter(({ locked }) => !isAllowed(locked.license ?? ''));
for (const { name, locked } of refused) {
  console.error(
    `${name} ${locked.version}: ${locked.license ?? 'no licence named'} is not on the list in scripts/licenceTerms.ts`,
  );
}
if (refused.length === 0) console.log(shipped.map(({ name, locked }) => `${name} ${locked.license}`).join(', '));
process.exitCode = refused.length === 0 ? 0 : 1;
