/**
 * What an entry of the timeline can be: the kinds of event, then documents. The order is the order
 * of the lanes, top to bottom.
 */
export const EVENT_KINDS = ['summit', 'ministerial', 'forum', 'working-meeting', 'negotiation', 'milestone'] as const;

export const ENTRY_KINDS = [...EVENT_KINDS, 'document'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];
