/** Whether the links and addresses inside a built site lead somewhere, wherever the site is put. */

const ADDRESS = /\s(?:href|src)="([^"]*)"/g;
/** With a scheme, or of another host. */
const OUTWARD = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** The built file that an address within the site is answered with, below the site's root. */
function fileOf(address: string, page: string): string {
  const { pathname } = new URL(address.replaceAll('&amp;', '&'), `https://site.invalid/${page}`);
  const path = decodeURIComponent(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * @param page file of the page below the site's root
 * @param files every file of the site below its root
 * @returns addresses of the page that lead nowhere, and those that hold only at the root of a host
 */
export function findDeadLinks(html: string, page: string, files: ReadonlySet<string>): string[] {
  const addresses = new Set([...html.matchAll(ADDRESS)].map(([, address = '']) => address));
  return [...addresses].filter((address) => {
    if (OUTWARD.test(address)) return false;
    return address.startsWith('/') || !files.has(fileOf(address, page));
  });
}
