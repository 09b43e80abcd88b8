/** The mini dataset as the page has it once loaded. */
import { indexDataset } from '#domain/dataset.ts';
import type { Searchable } from '#domain/filterQuestion.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { miniDataset } from './miniDataset.ts';

export function toSearchable(records: DatasetRecords): Searchable {
  const dataset = indexDataset(records);
  return { dataset, search: buildSearchIndex(dataset) };
}

export const miniSearchable = toSearchable(miniDataset);
