/**
 * `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness of this site. Only whoever runs a site can say
 * that, so it is written when the build is told, and not otherwise.
 */

export interface SecurityContact {
  /** An address to write to: `mailto:`, `https:` or `tel:`. */
  readonly contact: string;
  /** Day on which this is no longer to be trusted, such as 2027-11-23. */
  readonly expires: string;
}

/** Where the standard wants it: at the root of a host, never in a folder of one. */
export const SECURITY_TXT = '.well-known/security.txt';

const CONTACT = /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s]+|tel:\+[\d-]+)$/;

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  // A day that does not exist becomes another one.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * Reads the two options; null where neither was given.
 * @param today as YYYY-MM-DD
 * @throws {Error} saying which option is missing or wrong
 */
export function readSecurityContact(
  contact: string | undefined,
  expires: string | undefined,
  today: string,
): SecurityContact | null {
  if (contact === undefined && expires === undefined) return null;
  if (contact === undefined || expires === undefined)
    throw new Error('--security-contact and --security-expires go together: the standard demands both.');
  if (!CONTACT.test(contact)) throw new Error(`--security-contact takes mailto:, https: or tel:, not "${contact}".`);
  if (!isDay(expires) || expires <= today)
    throw new Error(
      `--security-expires takes a day to come, such as ${Number(today.slice(0, 4)) + 1}-01-31, not "${expires}".`,
    );
  return { contact, expires };
}

/** @param site whole address of the site with its last slash, where it is known */
export function toSecurityTxt(
  { contact, expires }: SecurityContact,
  languages: readonly string[],
  site: string | null,
): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(site === null ? [] : [`Canonical: ${site}${SECURITY_TXT}`]),
    '',
  ].join('\n');
}
