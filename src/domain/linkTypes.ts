/**
 * Typed lineage: `from` is always the later or resting record, `to` what it stands on. The order is
 * the order in which a drawer lists them.
 */
export const LINK_TYPES = [
  'builds-on',
  'reaffirms',
  'welcomes',
  'recognises',
  'prepared-by',
  'annexed-to',
  'adopted-at',
  'takes-up',
  'continues',
] as const;

export type LinkType = (typeof LINK_TYPES)[number];
