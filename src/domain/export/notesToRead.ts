/** Where care is needed with what was chosen. */
import type { Note } from '#domain/schema.ts';
import type { ExportSelection } from './exportSelection.ts';

/** Each note about what the selection shows, once, in the dataset's order. */
export function notesToRead({ dataset, results }: Pick<ExportSelection, 'dataset' | 'results'>): Note[] {
  const chosen = new Set([
    ...results.areas.map(({ id }) => id),
    ...results.commitments.map(({ id }) => id),
    ...results.entries.map(({ id }) => id),
  ]);
  return dataset.notes.filter((note) => note.about.some((id) => chosen.has(id)));
}
