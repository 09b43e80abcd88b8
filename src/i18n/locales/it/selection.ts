/** Italian: what is selected, in one sentence: the title of the page, the head of a brief, what is shared. */
import type { SelectionCounts } from '#domain/export/describeSelection.ts';
import { pluralIn } from '#i18n/plural.ts';
import type { selectionEn } from '#i18n/locales/en/selection.ts';

const count = pluralIn('it');

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** What there is none of is left out. */
function contents(counts: SelectionCounts): string[] {
  return [
    counts.areas === 0 ? '' : count(counts.areas, { one: '# area', other: '# aree' }),
    counts.statements === 0 ? '' : count(counts.statements, { one: '# enunciato', other: '# enunciati' }),
    counts.entries === 0 ? '' : count(counts.entries, { one: '# evento o documento', other: '# eventi e documenti' }),
  ].filter((part) => part !== '');
}

export const selectionIt: typeof selectionEn = {
  condition: (facet, values) => `${facet.toLowerCase()} (${joined(values, 'o')})`,
  search: (query) => `ricerca («${query}»)`,
  everything: (meeting, counts) => `${meeting}: tutto (${contents(counts).join(', ')}).`,
  some: (meeting, counts, conditions) =>
    `${meeting}: ${joined(contents(counts), 'e')}; selezione per ${joined(conditions, 'e')}.`,
  nothing: (meeting, conditions) => `${meeting}: nessun risultato; selezione per ${joined(conditions, 'e')}.`,
};
