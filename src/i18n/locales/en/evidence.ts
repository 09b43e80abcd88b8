/** English words for evidence: places in a source, kinds of source, what a citation says. */
import type { LocatorPart, SourceKind } from '#domain/evidence.ts';

/** A place in a source as the data gives it, its text already in the page's language. */
export interface Place {
  readonly number?: string | undefined;
  readonly text?: string | undefined;
}

function withText(place: string, { text }: Place): string {
  return text === undefined ? place : `${place} (${text})`;
}

function numbered(bare: string, withNumber: (number: string) => string): (place: Place) => string {
  return (place) => withText(place.number === undefined ? bare : withNumber(place.number), place);
}

const locators: Record<LocatorPart, (place: Place) => string> = {
  'title-block': numbered('title block', (n) => `title block, line ${n}`),
  heading: ({ number, text }) => text ?? (number === undefined ? 'heading' : `heading ${number}`),
  opening: numbered('opening words', (n) => `opening words, sentence ${n}`),
  list: numbered('list of areas', (n) => `list of areas, item ${n}`),
  'annex-list': numbered('list of annexes', (n) => `list of annexes, item ${n}`),
  paragraph: numbered('running text', (n) => `paragraph ${n}`),
  section: numbered('section', (n) => `section ${n}`),
  'main-point': numbered('main points', (n) => `main point ${n}`),
  remark: numbered('remarks', (n) => `remark ${n}`),
  action: numbered('actions', (n) => `action ${n}`),
  point: numbered('points', (n) => `point ${n}`),
  excerpt: ({ number, text }) => {
    if (text !== undefined) return number === undefined ? `excerpt ${text}` : `excerpt ${number}, ${text}`;
    return number === undefined ? 'excerpt' : `excerpt ${number}`;
  },
  passage: ({ number, text }) => {
    if (text !== undefined) return number === undefined ? `passage ${text}` : `passage ${number}, ${text}`;
    return number === undefined ? 'passage' : `passage ${number}`;
  },
  closing: numbered('closing paragraph', (n) => `closing paragraph, sentence ${n}`),
  summary: ({ number, text }) => text ?? (number === undefined ? 'summary' : `summary ${number}`),
};

const sourceKinds: Record<SourceKind, string> = {
  primary: 'Primary source',
  transcription: 'Transcription of the primary text',
  reproduction: 'Reproduction of the primary text',
  secondary: 'Secondary source',
};

const shortSourceKinds: Record<SourceKind, string> = {
  primary: 'primary source',
  transcription: 'transcription',
  reproduction: 'reproduction',
  secondary: 'secondary source',
};

export const evidenceEn = {
  locators,
  sourceKinds,
  shortSourceKinds,
  /** The wording of a note that claims no more than the sources do. */
  advice: 'Safe wording',
  /** Several places in one source. */
  places: (places: readonly string[]) => places.join(', '),
  /** A source with the place in it; both are elements. */
  sourceAt: '{source}, {place}',
  placeNotGiven: 'place in the source not given',
  /** `{what}` is a text of the data, in its own language. */
  supports: 'Supports: {what}',
  confidence: 'Confidence',
  unknownSource: (id: string) => `Unknown source: ${id}`,
};
