/**
 * Search by substring over folded text: a record is found when every word of the query stands somewhere
 * in its own text or in what it is joined to. Works for Japanese, where words have no blanks. Short Latin
 * words must begin a word, and abbreviations of the glossary must be one.
 */
import type { Dataset } from './dataset.ts';
import { concernsArea, type Entry } from './entries.ts';
import { fold, foldWithMap } from './fold.ts';
import { placesIn, toHaystack, type Haystack, type SearchPlace } from './haystack.ts';
import type { Area, Areas, Commitment, Text } from './schema.ts';

/** Haystacks by a record's id, each made when it is first asked for. */
export interface Haystacks {
  readonly ids: readonly string[];
  readonly get: (id: string) => Haystack | undefined;
}

export interface SearchIndex {
  readonly commitments: Haystacks;
  readonly entries: Haystacks;
  /** The glossary's short terms, folded: as words of a query they are found as words only. */
  readonly abbreviations: ReadonlySet<string>;
}

/** Half-open range of UTF-16 units in an original text. */
export interface MarkRange {
  readonly start: number;
  readonly end: number;
}

type Source = readonly [SearchPlace, readonly (Text | string | undefined)[]];

function allLanguages(text: Text | string | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

const WORD = /[\p{Script=Latin}\p{N}]/u;

/** Whether a term stands in a text as a word of its own or with a plural s. Scripts without blanks set no bounds. */
function hasWord(folded: string, term: string): boolean {
  const startsWord = WORD.test(term.at(0) ?? '');
  const endsWord = WORD.test(term.at(-1) ?? '');
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    const isStart = !startsWord || !WORD.test(folded.charAt(at - 1));
    const end = at + term.length;
    const next = folded.charAt(end) === 's' ? folded.charAt(end + 1) : folded.charAt(end);
    if (isStart && (!endsWord || !WORD.test(next))) return true;
  }
  return false;
}

/** Term and expansion stand for each other: whichever a text has, a reader may type the other. */
function toSynonyms(dataset: Dataset): (folded: string) => string {
  const groups = dataset.glossary.map((entry) => {
    const term = fold(entry.term);
    const expansions = Object.values(entry.expansion).map(fold);
    return { term, expansions, forms: [term, ...expansions].join('\n') };
  });
  return (folded) =>
    groups
      .filter(
        ({ term, expansions }) => hasWord(folded, term) || expansions.some((expansion) => folded.includes(expansion)),
      )
      .reduce((text, { forms }) => `${text}\n${forms}`, folded);
}

/** Places whose texts are a record's own; what stands in the others, names for the most part, stands in many records. */
const OWN_PLACES: ReadonlySet<SearchPlace> = new Set(['title', 'text', 'notes', 'code']);

/** Folds the texts of a place in all their languages, with synonyms. Names are folded once. */
function placeFolder(dataset: Dataset): (source: Source) => string {
  const withSynonyms = toSynonyms(dataset);
  const known = new Map<string, string>();
  const foldText = (text: string) => withSynonyms(fold(text));
  const foldName = (text: string) => {
    const folded = known.get(text) ?? foldText(text);
    known.set(text, folded);
    return folded;
  };
  return ([place, texts]) =>
    texts
      .flatMap(allLanguages)
      .map(OWN_PLACES.has(place) ? foldText : foldName)
      .join('\n');
}

function namesOf(dataset: Dataset, ids: readonly string[]): (Text | string)[] {
  return ids.flatMap((id) => {
    const item = dataset.items.get(id);
    switch (item?.kind) {
      case 'event':
        return [item.record.title, item.record.shortTitle, ...(item.record.place ? [item.record.place] : [])];
      case 'document':
        return [item.record.title, item.record.shortTitle, ...(item.record.authors ?? [])];
      case 'organisation':
        return [item.record.name, item.record.shortName];
      default:
        return [];
    }
  });
}

function areaTexts(area: Area | undefined): (Text | string)[] {
  if (!area) return [];
  return [area.title, area.shortTitle, ...(area.otherTitles ?? []).map(({ title }) => title), ...(area.keywords ?? [])];
}

/** Who said what at the meeting, of the interventions that a test picks. */
function interventionTexts(dataset: Dataset, isWanted: (areas: Areas) => boolean): (Text | string)[] {
  return dataset.interventions
    .filter(({ areas }) => isWanted(areas))
    .flatMap(({ text, code, person }) => {
      const speaker = dataset.items.get(person);
      return [text, code, ...(speaker?.kind === 'person' ? [speaker.record.name, speaker.record.role] : [])];
    });
}

function commitmentSources(dataset: Dataset, commitment: Commitment, areas: ReadonlyMap<string, Area>): Source[] {
  const notes = dataset.notesByRecord.get(commitment.id) ?? [];
  return [
    ['text', [commitment.text, commitment.target?.text]],
    ['area', areaTexts(commitment.area === null ? undefined : areas.get(commitment.area))],
    ['documents', namesOf(dataset, commitment.documents)],
    ['events', namesOf(dataset, commitment.events)],
    ['organisations', namesOf(dataset, commitment.organisations)],
    [
      'interventions',
      interventionTexts(dataset, (concerned) => commitment.area !== null && concernsArea(concerned, commitment.area)),
    ],
    ['notes', notes.flatMap((note) => [note.title, note.text])],
    ['code', [commitment.code]],
  ];
}

function entrySources(dataset: Dataset, entry: Entry, areas: ReadonlyMap<string, Area>): Source[] {
  const { record } = entry;
  const own = entry.areas === 'all' ? [] : entry.areas;
  const event = entry.type === 'event' ? entry.record : undefined;
  const authors = entry.type === 'document' ? (entry.record.authors ?? []) : [];
  return [
    ['title', [record.title, record.shortTitle, event?.releaseSays?.name]],
    ['text', [record.summary, event?.place, event?.chair, ...authors]],
    ['area', own.flatMap((id) => areaTexts(areas.get(id)))],
    ['organisations', namesOf(dataset, entry.organisations)],
    ['interventions', entry.id === dataset.meeting.event ? interventionTexts(dataset, () => true) : []],
    ['code', [record.code]],
  ];
}

function haystacksOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  sourcesOf: (item: Item) => readonly Source[],
  foldPlace: (source: Source) => string,
): Haystacks {
  const byId = new Map(items.map((item) => [item.id, item]));
  const made = new Map<string, Haystack>();
  return {
    ids: items.map(({ id }) => id),
    get: (id) => {
      const known = made.get(id);
      const item = known ? undefined : byId.get(id);
      if (!item) return known;
      const haystack = toHaystack(new Map(sourcesOf(item).map((source) => [source[0], foldPlace(source)])));
      made.set(id, haystack);
      return haystack;
    },
  };
}

/**
 * What can be searched of a dataset. Nothing is folded yet: each record is when a search first comes to it, so that a
 * page that is only read never pays, and `foldAll` can do it beforehand in pieces.
 */
export function buildSearchIndex(dataset: Dataset): SearchIndex {
  const foldPlace = placeFolder(dataset);
  const areas = new Map(dataset.areas.map((area) => [area.id, area]));
  return {
    commitments: haystacksOf(
      dataset.commitments,
      (commitment) => commitmentSources(dataset, commitment, areas),
      foldPlace,
    ),
    entries: haystacksOf(dataset.entries, (entry) => entrySources(dataset, entry, areas), foldPlace),
    abbreviations: new Set(dataset.glossary.map(({ term }) => fold(term)).filter((term) => SHORT_WORD.test(term))),
  };
}

/** Folds every record that no search has come to yet; each step is one record. */
export function* foldAll({ commitments, entries }: SearchIndex): Generator<undefined> {
  for (const haystacks of [commitments, entries]) {
    for (const id of haystacks.ids) {
      haystacks.get(id);
      yield;
    }
  }
}

/** Short words of Latin letters and digits are looked for at the start of words: they stand inside too many others. */
const SHORT_WORD = /^[a-z0-9]{1,3}$/;
const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();
const NONE: ReadonlySet<SearchPlace> = new Set();

/** Of a Latin letter or a digit in folded text. By its number: a search comes to this a million times. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isWordEnd(folded: string, end: number): boolean {
  return !isLetterOrDigit(folded.charCodeAt(folded.charAt(end) === 's' ? end + 1 : end));
}

/** Where a term stands next in a folded text, at or after `from`; -1 where it does not. */
function findTerm(folded: string, term: string, abbreviations: ReadonlySet<string>, from = 0): number {
  const startsWord = SHORT_WORD.test(term);
  const isWhole = abbreviations.has(term);
  for (let at = folded.indexOf(term, from); at >= 0; at = folded.indexOf(term, at + 1)) {
    if (startsWord && isLetterOrDigit(folded.charCodeAt(at - 1))) continue;
    if (!isWhole || isWordEnd(folded, at + term.length)) return at;
  }
  return -1;
}

/**
 * Whether every term stands somewhere in the haystack; no terms match everything. A term that is one of the
 * `abbreviations` (see SearchIndex) must stand as a word of its own: AI is not in "Buenos Aires".
 */
export function matchesTerms(
  haystack: Haystack | undefined,
  terms: readonly string[],
  abbreviations = NO_ABBREVIATIONS,
): boolean {
  if (terms.length === 0) return true;
  return haystack !== undefined && terms.every((term) => findTerm(haystack.text, term, abbreviations) >= 0);
}

/** The places where any of the terms stands, in the order of SEARCH_PLACES; those in `known` are not looked through. */
export function placesOfTerms(
  haystack: Haystack | undefined,
  terms: readonly string[],
  abbreviations = NO_ABBREVIATIONS,
  known: ReadonlySet<SearchPlace> = NONE,
): SearchPlace[] {
  if (!haystack) return [];
  return placesIn(haystack).flatMap(([place, text]) =>
    !known.has(place) && terms.some((term) => findTerm(text, term, abbreviations) >= 0) ? [place] : [],
  );
}

/** Where the terms stand in an original text: ascending ranges that neither touch nor overlap. */
export function markTerms(original: string, terms: readonly string[], abbreviations = NO_ABBREVIATIONS): MarkRange[] {
  if (terms.length === 0) return [];
  const { folded, starts, ends } = foldWithMap(original);
  const found: MarkRange[] = [];
  for (const term of terms) {
    for (
      let at = findTerm(folded, term, abbreviations);
      at >= 0;
      at = findTerm(folded, term, abbreviations, at + term.length)
    ) {
      const start = starts[at];
      const end = ends[at + term.length - 1];
      if (start !== undefined && end !== undefined) found.push({ start, end });
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: MarkRange[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}
