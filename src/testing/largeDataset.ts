/** The mini dataset many times over, for measuring: the same kinds of record, with ids and codes of their own. */
import type { DatasetRecords } from '#domain/schema.ts';
import { miniDataset } from './miniDataset.ts';

interface Size {
  readonly areas: number;
  readonly commitments: number;
  readonly entries: number;
  readonly organisations: number;
}

function repeat<Source, Made>(
  sources: readonly Source[],
  count: number,
  make: (source: Source, index: number) => Made,
) {
  return Array.from({ length: count }, (_, index) => {
    const source = sources[index % sources.length];
    if (source === undefined) throw new RangeError('nothing to repeat');
    return make(source, index);
  });
}

/** Every record refers to records that are there; half of the entries are events, half documents. */
export function largeDataset(size: Size): DatasetRecords {
  const areaId = (index: number) => `area-${index % size.areas}`;
  const organisationIds = (index: number) =>
    [index, index * 7 + 1].map((each) => `organisation-${each % size.organisations}`);
  const areasOf = (index: number) => (index % 10 === 0 ? ('all' as const) : [areaId(index), areaId(index * 3 + 1)]);
  const half = Math.ceil(size.entries / 2);
  return {
    ...miniDataset,
    areas: repeat(miniDataset.areas, size.areas, (area, index) => ({
      ...area,
      id: `area-${index}`,
      code: `A${index}`,
    })),
    organisations: repeat(miniDataset.organisations, size.organisations, (organisation, index) => ({
      ...organisation,
      id: `organisation-${index}`,
      code: `O${index}`,
      areas: 'all',
    })),
    commitments: repeat(miniDataset.commitments, size.commitments, (commitment, index) => ({
      ...commitment,
      id: `commitment-${index}`,
      code: `C${index}`,
      area: areaId(index),
      events: [`event-${index % half}`],
      documents: [`document-${index % half}`],
      organisations: organisationIds(index),
    })),
    events: repeat(miniDataset.events, half, (event, index) => ({
      ...event,
      id: `event-${index}`,
      code: `E${index}`,
      date: `${1990 + (index % 32)}-${String((index % 12) + 1).padStart(2, '0')}`,
      areas: areasOf(index),
      organisations: organisationIds(index),
    })),
    documents: repeat(miniDataset.documents, size.entries - half, (document, index) => ({
      ...document,
      id: `document-${index}`,
      code: `D${index}`,
      date: `${1990 + (index % 32)}`,
      areas: areasOf(index + 1),
      issuers: organisationIds(index),
    })),
    interventions: [],
    links: [],
    notes: [],
  };
}
