/** Where a statement is from: the release's own summary, or what other sources report beyond it. Apart from the schema, which needs a library. */
export const ORIGINS = ['summary', 'reported'] as const;
