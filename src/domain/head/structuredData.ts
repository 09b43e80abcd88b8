/**
 * A page in the words of schema.org: the dataset on a front page, the record on its own. Nothing is said more firmly
 * than the data says it: an event is an `Event` only where day and place are exactly known.
 */
import { citationsOf, type Dataset, type Item } from '#domain/dataset.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { dayText, toCalendarDays } from '#domain/export/calendarDay.ts';
import { nameOf } from '#domain/itemText.ts';
import type { DocumentRecord, EventRecord, Text } from '#domain/schema.ts';
import { localize } from '#domain/text.ts';
import { describeItem } from './describeItem.ts';

interface DataRequest {
  readonly dataset: Dataset;
  readonly language: string;
  readonly item: Item | null;
  /** Whole address of the page; null where it is not known. */
  readonly address: string | null;
}

const CONTEXT = 'https://schema.org';
/** A date that schema.org takes: a year, a month or a day, without doubt. */
const PLAIN_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Without the fields that are not known. */
function known(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

function sourcesOf(dataset: Dataset, item: Item): unknown[] {
  const ids = new Set(citationsOf(item).map(({ source }) => source));
  return dataset.sources
    .filter(({ id }) => ids.has(id))
    .map(({ title, titleLanguage, address }) => ({
      '@type': 'CreativeWork',
      name: title,
      inLanguage: titleLanguage,
      url: address,
    }));
}

function datasetData({ dataset, language, address }: DataRequest): Record<string, unknown> {
  const { profile, meeting, sources } = dataset;
  const plain = (text: Text) => localize(text, language, profile.languages).text;
  const release = sources.find(({ id }) => id === meeting.releaseSource);
  return known({
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: plain(profile.title),
    description: plain(profile.description),
    url: address ?? undefined,
    version: profile.version,
    datePublished: PLAIN_DATE.test(profile.released) ? profile.released : undefined,
    license: profile.licence.address,
    inLanguage: profile.languages,
    temporalCoverage: `${profile.span.from}/${profile.span.to}`,
    isAccessibleForFree: true,
    isBasedOn: release?.address,
  });
}

function eventData({ dataset, language }: DataRequest, record: EventRecord): Record<string, unknown> | null {
  const plain = (text: Text) => localize(text, language, dataset.profile.languages).text;
  const date = parseEdtf(record.date);
  const days = date ? toCalendarDays(date) : null;
  if (!days?.isExact || record.place === undefined) return null;
  return {
    '@type': 'Event',
    name: plain(record.title),
    startDate: dayText(days.first),
    endDate: dayText(days.last),
    location: { '@type': 'Place', name: plain(record.place) },
  };
}

function documentData({ dataset, language }: DataRequest, record: DocumentRecord): Record<string, unknown> {
  const plain = (text: Text) => localize(text, language, dataset.profile.languages).text;
  const issuers = record.issuers.flatMap((id) => {
    const item = dataset.items.get(id);
    return item?.kind === 'organisation' ? [{ '@type': 'Organization', name: plain(item.record.name) }] : [];
  });
  return known({
    '@type': 'CreativeWork',
    name: plain(record.title),
    datePublished: PLAIN_DATE.test(record.date) ? record.date : undefined,
    publisher: issuers,
    author: (record.authors ?? []).map((name) => ({ '@type': 'Person', name })),
    url: record.address,
  });
}

function subjectOf(request: DataRequest, item: Item): Record<string, unknown> | null {
  if (item.kind === 'event') return eventData(request, item.record);
  return item.kind === 'document' ? documentData(request, item.record) : null;
}

export function structuredData(request: DataRequest): Record<string, unknown> {
  const { dataset, language, item, address } = request;
  if (item === null) return datasetData(request);
  const { profile } = dataset;
  return known({
    '@context': CONTEXT,
    '@type': 'CreativeWork',
    name: localize(nameOf(item), language, profile.languages).text,
    abstract: describeItem(dataset, item, language),
    url: address ?? undefined,
    inLanguage: language,
    version: profile.version,
    license: profile.licence.address,
    isPartOf: { '@type': 'Dataset', name: localize(profile.title, language, profile.languages).text },
    about: subjectOf(request, item) ?? undefined,
    isBasedOn: sourcesOf(dataset, item),
  });
}
