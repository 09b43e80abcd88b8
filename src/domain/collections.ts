/** The kinds of records that stand in lists, in the order of loading. Apart from their shapes, so that naming them needs no schema library. */
export const COLLECTION_NAMES = [
  'tracks',
  'presidencies',
  'areas',
  'commitments',
  'interventions',
  'events',
  'documents',
  'organisations',
  'people',
  'sources',
  'links',
  'notes',
  'glossary',
  'questions',
] as const;

export type CollectionName = (typeof COLLECTION_NAMES)[number];
