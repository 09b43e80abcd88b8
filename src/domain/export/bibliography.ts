/** The sources of a selection for a reference manager. */
import { writeBibtex } from '#domain/cite/bibtex.ts';
import { sourceReference } from '#domain/cite/citation.ts';
import { citedSources } from './citedSources.ts';
import type { ExportSelection } from './exportSelection.ts';

export function serializeBibliography(selection: ExportSelection): string {
  const { dataset, language } = selection;
  return writeBibtex(citedSources(selection).map((source) => sourceReference({ dataset, language }, source, [])));
}
