/** 選択内容を一文で表す日本語。ページの題名、印刷物の見出し、共有する文に使う。 */
import type { SelectionCounts } from '#domain/export/describeSelection.ts';
import { pluralIn } from '#i18n/plural.ts';
import type { selectionEn } from '#i18n/locales/en/selection.ts';

const count = pluralIn('ja');

function contents({ areas, statements, entries }: SelectionCounts): string {
  const parts = [
    areas === 0 ? '' : count(areas, { other: '#分野' }),
    statements === 0 ? '' : count(statements, { other: '記述#項目' }),
    entries === 0 ? '' : count(entries, { other: '会合・文書#件' }),
  ];
  return parts.filter((part) => part !== '').join('、');
}

export const selectionJa: typeof selectionEn = {
  condition: (facet, values) => `${facet}「${values.join('」または「')}」`,
  search: (query) => `検索語「${query}」`,
  everything: (meeting, counts) => `${meeting}：全体（${contents(counts)}）。`,
  some: (meeting, counts, conditions) => `${meeting}：${conditions.join('、')}に該当する${contents(counts)}。`,
  nothing: (meeting, conditions) => `${meeting}：${conditions.join('、')}に該当するものはない。`,
};
