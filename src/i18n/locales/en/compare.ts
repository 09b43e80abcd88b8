/** English words of the comparison of areas. */
import type { CompareField } from '#domain/compareAreas.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('en');

const fields: Record<CompareField, string> = {
  summary: 'In short',
  statements: 'Statements by verb',
  events: 'Events',
  documents: 'Documents',
  organisations: 'Organisations named',
  interventions: 'Said at the meeting',
  targets: 'Target dates',
  notes: 'Notes',
};

export const compareEn = {
  toggle: 'Compare',
  toggleArea: (area: string) => `Compare: ${area}`,
  full: (limit: number) =>
    count(limit, {
      one: 'Only # area can be compared. Take it out first.',
      other: 'At most # areas fit side by side. Take one out to add this one.',
    }),
  bar: (n: number) => count(n, { one: '# area to compare', other: '# areas to compare' }),
  barName: 'Areas to compare',
  open: 'Compare',
  clear: 'Clear',
  choose: (limit: number) => `Areas to compare, ${limit} at most`,
  tooFew: (chosen: number): string =>
    chosen === 0 ? 'Choose two or three areas to see them side by side.' : 'Choose one or two more areas.',
  caption: (areas: string) => `Comparison of ${areas}`,
  field: 'Field',
  fields,
  remove: (area: string) => `Take out ${area}`,
  takeOut: 'Take out',
  onlyDifferences: 'Show only differences',
  alike: (n: number) =>
    count(n, { one: '# field without differences is hidden.', other: '# fields without differences are hidden.' }),
  filtered: 'Only statements, events and documents that match the current filters are compared.',
  none: 'None',
};
