/** 分野の比較の日本語。 */
import type { CompareField } from '#domain/compareAreas.ts';
import type { compareEn } from '#i18n/locales/en/compare.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('ja');

const fields: Record<CompareField, string> = {
  summary: '概要',
  statements: '動詞別の記述',
  events: '会合等',
  documents: '文書',
  organisations: '登場する組織',
  interventions: '会合での発言',
  targets: '目標時期',
  notes: '注記',
};

export const compareJa: typeof compareEn = {
  toggle: '比較',
  toggleArea: (area) => `比較：${area}`,
  full: (limit) =>
    count(limit, { other: '並べて比較できるのは#分野までです。追加するには、先に1分野を外してください。' }),
  bar: (n) => count(n, { other: '比較する分野：#' }),
  barName: '比較する分野',
  open: '比較する',
  clear: 'すべて外す',
  choose: (limit) => `比較する分野（${limit}分野まで）`,
  tooFew: (chosen) => (chosen === 0 ? '2～3分野を選ぶと、並べて表示します。' : 'あと1～2分野を選んでください。'),
  caption: (areas) => `${areas}の比較`,
  field: '項目',
  fields,
  remove: (area) => `${area}を外す`,
  takeOut: '外す',
  onlyDifferences: '違いのある項目のみ表示',
  alike: (n) => count(n, { other: '違いのない#項目は表示していません。' }),
  filtered: '現在の条件に合う記述・会合・文書だけを比較しています。',
  none: 'なし',
};
