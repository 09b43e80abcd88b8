/** 一覧表の日本語。 */
import type { matrixEn } from '#i18n/locales/en/matrix.ts';

export const matrixJa: typeof matrixEn = {
  by: '列の内容',
  facets: { wording: '表現別', year: '年別' },
  captions: {
    wording: '分野・動詞ごとの記述の項目数',
    year: '分野・年ごとの会合・文書の件数',
  },
  notes: {
    wording: '現在の条件に合う記述の項目数です。',
    year: '現在の条件に合う会合・文書の件数です。全分野に関わるものは各分野で、2年にまたがりうるものは両方の年で数えるため、行や列の和は計と一致しません。',
  },
  hint: '数字を選ぶと、数えたものを表示します。',
  area: '分野',
  total: '計',
  outside: '分野外',
  outsideNote: '分野外のものだけを表示する条件はないため、この行の数字はリンクになっていません。',
  cell: (row, column, n) => `${row}、${column}：${n}`,
  all: (of, n) => `${of}、計：${n}`,
  everything: (n) => `計：${n}`,
};
