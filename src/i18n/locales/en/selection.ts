/** English: what is selected, in one sentence: the title of the page, the head of a brief, what is shared. */
import type { SelectionCounts } from '#domain/export/describeSelection.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('en');

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** What there is none of is left out. */
function contents(counts: SelectionCounts): string[] {
  return [
    counts.areas === 0 ? '' : count(counts.areas, { one: '# area', other: '# areas' }),
    counts.statements === 0 ? '' : count(counts.statements, { one: '# statement', other: '# statements' }),
    counts.entries === 0 ? '' : count(counts.entries, { one: '# event or document', other: '# events and documents' }),
  ].filter((part) => part !== '');
}

export const selectionEn = {
  condition: (facet: string, values: readonly string[]) => `${facet.toLowerCase()} (${joined(values, 'or')})`,
  search: (query: string) => `search (“${query}”)`,
  everything: (meeting: string, counts: SelectionCounts) => `${meeting}: everything (${contents(counts).join(', ')}).`,
  some: (meeting: string, counts: SelectionCounts, conditions: readonly string[]) =>
    `${meeting}: ${joined(contents(counts), 'and')}, selected by ${joined(conditions, 'and')}.`,
  nothing: (meeting: string, conditions: readonly string[]) =>
    `${meeting}: nothing, selected by ${joined(conditions, 'and')}.`,
};
