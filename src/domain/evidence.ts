/** What a fact rests on: its confidence, and the place in a source. */

/** From firmest to least firm, as readers meet them: the release's word, a primary source, a secondary one, an inference. */
export const CONFIDENCES = ['release', 'primary', 'secondary', 'inference'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Whether the release or a primary source says it: what rests on less is marked wherever it is shown. */
export function isFirm(confidence: Confidence): boolean {
  return confidence === 'release' || confidence === 'primary';
}

export const SOURCE_KINDS = ['primary', 'transcription', 'reproduction', 'secondary'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * Named parts of a source that a locator can point at. `number` is the source's own numbering, or for
 * `paragraph` the count of paragraphs of running text.
 */
export const LOCATOR_PARTS = [
  'title-block',
  'heading',
  'opening',
  'list',
  'annex-list',
  'paragraph',
  'section',
  'main-point',
  'remark',
  'action',
  'point',
  'excerpt',
  'passage',
  'closing',
  'summary',
] as const;
export type LocatorPart = (typeof LOCATOR_PARTS)[number];
