/** The formats in which a citation is handed out, in the order of the buttons; citationFormats.ts writes them. */
export const CITATION_FORMAT_IDS = ['plain', 'bibtex', 'ris', 'csl-json'] as const;

export type CitationFormatId = (typeof CITATION_FORMAT_IDS)[number];
