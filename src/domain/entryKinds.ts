/**
 * What an entry of the timeline can be: the kinds of event, then documents. The order is the order
 * of the lanes, top to bottom. `unclassified` is for what is none of those listed; a page also shows kinds
 * of a newer format so.
 */
export const EVENT_KINDS = [
  'summit',
  'ministerial',
  'forum',
  'working-meeting',
  'negotiation',
  'milestone',
  'unclassified',
] as const;

export const ENTRY_KINDS = [...EVENT_KINDS, 'document'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];
