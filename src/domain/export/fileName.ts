/** Names of exported files: ASCII, short, and telling which selection and which version of the data they hold. */
import { FACETS } from '#domain/facets.ts';
import { isActive } from '#domain/filter.ts';
import type { Filter } from '#domain/filterQuestion.ts';
import type { ExportFormat } from './exportFormats.ts';
import type { ExportSelection } from './exportSelection.ts';

const LONGEST_SLUG = 60;

function asciiSlug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Six letters and digits that tell one text from another (FNV-1a). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(6, '0').slice(-6);
}

/** The selection in ASCII. What ASCII cannot say, or would say at length, is told apart by a hash. */
export function selectionSlug(filter: Filter): string {
  if (!isActive(filter)) return 'all';
  const query = filter.query.trim();
  const chosen = FACETS.flatMap((facet) => {
    const values = filter.selection[facet.id] ?? [];
    return values.length === 0 ? [] : [`${facet.id}-${values.join('-')}`];
  });
  const slug = asciiSlug([...chosen, ...(query === '' ? [] : [`search-${query}`])].join('-'));
  // oxlint-disable-next-line no-control-regex
  const isWhole = slug.length <= LONGEST_SLUG && /^[\u0000-\u007F]*$/.test(query);
  if (isWhole) return slug;
  const cut = slug.slice(0, LONGEST_SLUG - 7).replace(/-$/, '');
  return `${cut}-${shortHash(JSON.stringify([chosen, query]))}`;
}

/** @example "communique-g20-digital-2021-track-digital-economy-statements-v1.0.0.csv" */
export function exportFileName(
  { dataset, filter }: Pick<ExportSelection, 'dataset' | 'filter'>,
  { part, extension }: Pick<ExportFormat, 'part' | 'extension'>,
): string {
  const { id, version } = dataset.profile;
  const pieces = ['communique', id, selectionSlug(filter), ...(part === undefined ? [] : [part]), `v${version}`];
  return `${pieces.join('-')}.${extension}`;
}
