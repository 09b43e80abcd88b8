/** The sources that a selection rests on, each once. */
import type { Citation, Source } from '#domain/schema.ts';
import type { ExportSelection } from './exportSelection.ts';

/** Sources that the statements and entries cite, in the order in which they are first cited. */
export function citedSources({ dataset, results }: Pick<ExportSelection, 'dataset' | 'results'>): Source[] {
  const citations: readonly Citation[] = [
    ...results.commitments.flatMap((commitment) => [...commitment.sources, ...(commitment.borneOutBy ?? [])]),
    ...results.entries.flatMap((entry) => entry.record.sources),
  ];
  const ids = new Set(citations.map((citation) => citation.source));
  return [...ids].flatMap((id) => {
    const item = dataset.items.get(id);
    return item?.kind === 'source' ? [item.record] : [];
  });
}
