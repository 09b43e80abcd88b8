/** The only link to an address that comes from data. An address that is not plainly safe is shown as text. */
import type { ReactNode } from 'react';

interface SafeLinkProps {
  readonly href: string;
  /** Said after the link's own words, since it leaves the page. */
  readonly newTabLabel: string;
  readonly children: ReactNode;
  readonly lang?: string | undefined;
}

const LONGEST_ADDRESS = 2048;
const SAFE_PROTOCOLS = new Set(['https:', 'http:', 'mailto:']);

function isSafe(href: string): boolean {
  if (href.length > LONGEST_ADDRESS || !URL.canParse(href)) return false;
  const address = new URL(href);
  return SAFE_PROTOCOLS.has(address.protocol) && address.username === '' && address.password === '';
}

export function SafeLink({ href, newTabLabel, children, lang }: SafeLinkProps) {
  if (!isSafe(href)) return <span lang={lang}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="underline" lang={lang}>
      <span>{children}</span>
      <span className="visually-hidden">{` ${newTabLabel}`}</span>
    </a>
  );
}
