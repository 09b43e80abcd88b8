/**
 * How to cite a record: the original first, with the place in it, then this page with the record and the
 * version of its data. Knows no format and no clock: the day of access is given.
 */
import type { Dataset, Item } from '#domain/dataset.ts';
import { nameOf } from '#domain/itemText.ts';
import type { Citation as SourceCitation, DocumentRecord, Locator, Source, Text } from '#domain/schema.ts';
import { localize } from '#domain/text.ts';

/** One thing that can be cited. Dates are EDTF, never finer than the source. */
export interface Reference {
  /** ASCII, unique among the references of one dataset. */
  readonly key: string;
  readonly title: string;
  /** Language of the title. */
  readonly language: string;
  /** Persons; empty where a body stands behind the work. */
  readonly authors: readonly string[];
  /** Bodies that issued or published the work. */
  readonly publishers: readonly string[];
  readonly date: string | null;
  /** Places in the work. */
  readonly places: readonly Locator[];
  readonly address: string | null;
  /** What the work is part of, for a record of this page. */
  readonly container: string | null;
  readonly version: string | null;
  /** Day of access, for what can change. */
  readonly accessed: string | null;
}

export interface ItemCitation {
  readonly originals: readonly Reference[];
  readonly page: Reference;
}

interface CiteContext {
  readonly dataset: Dataset;
  readonly language: string;
}

export interface CitePage {
  /** Address that opens the record, or the page; `null` where it is not known. */
  readonly address: string | null;
  /** ISO 8601 day on which the page was read; `null` leaves it out. */
  readonly accessed: string | null;
}

function local({ dataset, language }: CiteContext, text: Text): string {
  return localize(text, language, dataset.profile.languages).text;
}

export function sourceReference(context: CiteContext, source: Source, places: readonly Locator[]): Reference {
  return {
    key: source.id,
    title: source.title,
    language: source.titleLanguage,
    authors: [],
    publishers: [local(context, source.publisher)],
    date: source.published,
    places,
    address: source.address,
    container: null,
    version: null,
    accessed: null,
  };
}

function citedReference(context: CiteContext, cited: SourceCitation | undefined): Reference[] {
  const item = cited ? context.dataset.items.get(cited.source) : undefined;
  return item?.kind === 'source' ? [sourceReference(context, item.record, cited?.at ?? [])] : [];
}

/** A document is its own original. Where it has no address, the text that was read follows. */
function documentReferences(context: CiteContext, document: DocumentRecord): Reference[] {
  const { dataset } = context;
  if (document.id === dataset.meeting.release) {
    return citedReference(context, { source: dataset.meeting.releaseSource });
  }
  const kindOf = (id: string) => {
    const item = dataset.items.get(id);
    return item?.kind === 'source' ? item.record.kind : null;
  };
  const read = document.sources.find(({ source }) => kindOf(source) === 'transcription') ?? document.sources[0];
  const title = localize(document.title, context.language, dataset.profile.languages);
  return [
    {
      key: document.id,
      title: title.text,
      language: title.language,
      authors: document.authors ?? [],
      publishers: document.issuers.flatMap((id) => {
        const item = dataset.items.get(id);
        return item?.kind === 'organisation' ? [local(context, item.record.name)] : [];
      }),
      date: document.date,
      places: [],
      address: document.address ?? null,
      container: null,
      version: null,
      accessed: null,
    },
    ...(document.address === undefined ? citedReference(context, read) : []),
  ];
}

function originalsOf(context: CiteContext, item: Item | null): Reference[] {
  const { dataset } = context;
  if (item === null) {
    const declaration = dataset.items.get(dataset.meeting.declaration);
    return [
      ...(declaration?.kind === 'document' ? documentReferences(context, declaration.record).slice(0, 1) : []),
      ...citedReference(context, { source: dataset.meeting.releaseSource }),
    ];
  }
  if (item.kind === 'source') return [sourceReference(context, item.record, [])];
  if (item.kind === 'document') return documentReferences(context, item.record);
  return citedReference(context, item.record.sources[0]);
}

const PAGE_NAME = 'Communiqué';

/** How to cite an item, or with `null` the page as a whole. */
export function citationOf(context: CiteContext, item: Item | null, { address, accessed }: CitePage): ItemCitation {
  const { profile } = context.dataset;
  const title = local(context, profile.title);
  const isWhole = item === null;
  return {
    originals: originalsOf(context, item),
    page: {
      key: ['communique', profile.id, ...(isWhole ? [] : [item.record.id])].join('-'),
      title: isWhole ? title : `${item.record.code}: ${local(context, nameOf(item))}`,
      language: context.language,
      authors: [],
      publishers: [PAGE_NAME],
      date: profile.released,
      places: [],
      address,
      container: isWhole ? null : `${PAGE_NAME}: ${title}`,
      version: profile.version,
      accessed,
    },
  };
}

/** The references in the order in which they are cited. */
export function referencesIn({ originals, page }: ItemCitation): Reference[] {
  return [...originals, page];
}
