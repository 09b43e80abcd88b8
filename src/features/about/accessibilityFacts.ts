/** What the accessibility statement is true of. Changed by hand, with the statement, whenever the site has been tested anew. */
export const ACCESSIBILITY_FACTS = {
  /** Day of the tests and of the statement. */
  day: '2026-11-23',
  engine: 'axe-core 4.13',
  tested: 'Chromium 156',
  tried: 'Firefox 153 ESR',
  system: 'Debian 12',
} as const;
