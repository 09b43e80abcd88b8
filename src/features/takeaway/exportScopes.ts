/** What a file can be of. */
export const EXPORT_SCOPES = ['selection', 'everything'] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];
