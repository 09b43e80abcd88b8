/** The dataset that is published, for tests that must hold for it as it is. Only Vitest can load this. */
import { indexDataset } from '#domain/dataset.ts';
import type { Searchable } from '#domain/filterQuestion.ts';
import { parseDataset } from '#domain/parseDataset.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';

interface DataFile {
  readonly record?: unknown;
  readonly records?: unknown;
}

const files = import.meta.glob<DataFile>('/data/g20-digital-2021/*.json', { eager: true, import: 'default' });

function contentByName(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.json$/g, ''), file.record ?? file.records]),
  );
}

export function loadRealDataset(): Searchable {
  const { records, dropped } = parseDataset(contentByName());
  if (dropped.length > 0) throw new Error(`the published dataset has ${dropped.length} bad records`);
  const dataset = indexDataset(records);
  return { dataset, search: buildSearchIndex(dataset) };
}
