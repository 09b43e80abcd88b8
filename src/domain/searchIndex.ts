/**
 * What is searched of a dataset: each record's own texts in all their languages, and the names of what it is joined to.
 * Names are folded once, however many records they stand in.
 */
import type { Dataset } from './dataset.ts';
import { concernsArea, type Entry } from './entries.ts';
import { fold } from './fold.ts';
import { toHaystack, type Haystack, type SharedText } from './haystack.ts';
import type { Areas, Commitment, Text } from './schema.ts';
import { isShortWord } from './search.ts';
import { toSynonyms } from './synonyms.ts';

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

type Texts = readonly (Text | string | undefined)[];

/** Folds texts in all their languages, with synonyms. */
function textFolder(dataset: Dataset): (texts: Texts) => string[] {
  const withSynonyms = toSynonyms(dataset.glossary);
  const foldText = (text: string) => withSynonyms(fold(text));
  return (texts) =>
    texts.flatMap((text) => {
      if (text === undefined) return [];
      return typeof text === 'string' ? foldText(text) : Object.values(text).map(foldText);
    });
}

/** What an item is called, where records are found by it. */
function namesOf(dataset: Dataset, id: string): Texts {
  const item = dataset.items.get(id);
  switch (item?.kind) {
    case 'area': {
      const { title, shortTitle, otherTitles = [], keywords = [] } = item.record;
      return [title, shortTitle, ...otherTitles.map((other) => other.title), ...keywords];
    }
    case 'event':
      return [item.record.title, item.record.shortTitle, item.record.place];
    case 'document':
      return [item.record.title, item.record.shortTitle, ...(item.record.authors ?? [])];
    case 'organisation':
      return [item.record.name, item.record.shortName];
    default:
      return [];
  }
}

/** Who said what at the meeting, of the interventions that a test picks. */
function interventionTexts(dataset: Dataset, isWanted: (areas: Areas) => boolean): Texts {
  return dataset.interventions
    .filter(({ areas }) => isWanted(areas))
    .flatMap(({ text, code, person }) => {
      const speaker = dataset.items.get(person);
      return [text, code, ...(speaker?.kind === 'person' ? [speaker.record.name, speaker.record.role] : [])];
    });
}

/** Gives the shared text of a key, made of `textsOf` when it is first asked for. */
function sharedOnce(
  place: SharedText['place'],
  textsOf: (key: string) => Texts,
  foldTexts: (texts: Texts) => readonly string[],
): (key: string) => SharedText {
  const made = new Map<string, SharedText>();
  return (key) => {
    const shared = made.get(key) ?? { place, text: foldTexts(textsOf(key)).join('\n') };
    made.set(key, shared);
    return shared;
  };
}

function sharedTexts(dataset: Dataset, foldTexts: (texts: Texts) => readonly string[]) {
  const names = (place: SharedText['place']) => sharedOnce(place, (id) => namesOf(dataset, id), foldTexts);
  return {
    area: names('area'),
    document: names('documents'),
    event: names('events'),
    organisation: names('organisations'),
    saidOfArea: sharedOnce(
      'interventions',
      (id) => interventionTexts(dataset, (areas) => concernsArea(areas, id)),
      foldTexts,
    ),
    saidAtEvent: sharedOnce('interventions', () => interventionTexts(dataset, () => true), foldTexts),
  };
}

function haystacksOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  find: (id: string) => Item | undefined,
  make: (item: Item) => Haystack,
): Haystacks {
  const made = new Map<string, Haystack>();
  return {
    ids: items.map(({ id }) => id),
    get: (id) => {
      const known = made.get(id);
      const item = known ? undefined : find(id);
      if (!item) return known;
      const haystack = make(item);
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
  const foldTexts = textFolder(dataset);
  const shared = sharedTexts(dataset, foldTexts);
  // An array that grew keeps room for more; a copy does not.
  const withText = (joined: readonly SharedText[]) => joined.filter(({ text }) => text !== '').slice();
  const ofCommitment = ({ id, code, text, target, area, documents, events, organisations }: Commitment) =>
    toHaystack(
      {
        text: foldTexts([text, target?.text]),
        notes: foldTexts((dataset.notesByRecord.get(id) ?? []).flatMap((note) => [note.title, note.text])),
        code: foldTexts([code]),
      },
      withText([
        ...(area === null ? [] : [shared.area(area), shared.saidOfArea(area)]),
        ...documents.map(shared.document),
        ...events.map(shared.event),
        ...organisations.map(shared.organisation),
      ]),
    );
  const ofEntry = (entry: Entry) => {
    const { record, areas, organisations } = entry;
    const event = entry.type === 'event' ? entry.record : undefined;
    const authors = entry.type === 'document' ? (entry.record.authors ?? []) : [];
    return toHaystack(
      {
        title: foldTexts([record.title, record.shortTitle, event?.releaseSays?.name]),
        text: foldTexts([record.summary, event?.place, event?.chair, ...authors]),
        code: foldTexts([record.code]),
      },
      withText([
        ...(areas === 'all' ? [] : areas.map(shared.area)),
        ...organisations.map(shared.organisation),
        ...(entry.id === dataset.meeting.event ? [shared.saidAtEvent(entry.id)] : []),
      ]),
    );
  };
  const findCommitment = (id: string) => {
    const item = dataset.items.get(id);
    return item?.kind === 'commitment' ? item.record : undefined;
  };
  return {
    commitments: haystacksOf(dataset.commitments, findCommitment, ofCommitment),
    entries: haystacksOf(dataset.entries, (id) => dataset.entryById.get(id), ofEntry),
    abbreviations: new Set(dataset.glossary.map(({ term }) => fold(term)).filter(isShortWord)),
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
