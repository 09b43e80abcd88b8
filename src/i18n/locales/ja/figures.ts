/** 図の日本語。 */
import type { figuresEn } from '#i18n/locales/en/figures.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('ja');
const number = (n: number) => formatNumber(n, 'ja');

export const figuresJa: typeof figuresEn = {
  heading: '図で見る選択内容',
  chartFailed: '図を読み込めませんでした。同じ数字が表にあります。',
  asTable: '同じ数字を表で見る',
  area: '分野',
  total: '計',
  save: '図の保存',
  saveAs: { svg: 'SVG', png: 'PNG' },
  saveName: (format, chart) => `${format}：${chart}`,
  saveFailed: '図を画像として保存できませんでした。同じ数字が表にあります。',
  copiedInstead: 'このフレームではファイルを保存できません。図をSVGの文字列としてコピーしました。',
  svgByHand: '手動でコピーする図（SVG）',
  fileSource: (meeting, version) => `${meeting}・Communiqué データ第${version}版`,
  wording: {
    heading: '表現の強さ',
    finding: (f) =>
      f.uses === 0 || f.most === f.verb
        ? `最も多い表現は「${f.most}」（${number(f.total)}項目中${number(f.mostUses)}項目）`
        : `「${f.verb}」は${number(f.total)}項目中${number(f.uses)}項目、最も多い動詞は「${f.most}」（${number(f.mostUses)}項目）`,
    method: '現在の条件に合う発表資料の要旨の項目を、動詞ごとに数えました。強さの順は本サイトの解釈です。',
    leftOut: (n) => count(n, { other: '他の資料が伝える#項目は含めていません。' }),
    empty: '現在の条件に合う要旨の項目はありません。',
    chart: '分野ごとの記述の項目数（動詞別）',
    rows: '分野',
    columns: '項目数',
  },
  presidency: {
    heading: '各分野の土台となった成果の時期',
    finding: (f) => {
      const whole = `各分野の土台となった会合・文書${number(f.total)}件のうち${number(f.mostCount)}件が${f.most}の議長下`;
      return f.none === 0 ? whole : `${whole}、${number(f.none)}件はいずれの議長下にも属さない`;
    },
    onlyNone: (n) => count(n, { other: '各分野の土台となった会合・文書#件は、いずれの議長下にも属さない' }),
    method:
      '現在の条件に合い、分野を特定できる会合・文書を、議長国ごとに数えました。複数の分野に関わるものは各分野で数え、計では一度だけ数えています。',
    leftOut: (n) => count(n, { other: '二次資料のみに基づく#件は含めていません。' }),
    empty: '現在の条件に合い、分野を特定できる会合・文書はありません。',
    chart: '分野ごとの会合・文書の件数（議長国別）',
    rows: '分野',
    columns: '議長国',
    none: 'なし',
    named: (name, year) => `${name}（${year}）`,
  },
  organisation: {
    heading: 'どの分野にどの組織が登場するか',
    finding: (f) =>
      count(f.records, {
        other: `登場する分野が最も多い組織は${f.name}（${number(f.ofAreas)}分野中${number(f.areas)}分野、#件）`,
      }),
    method:
      '現在の条件に合う各分野の記述・会合・文書のうち、その組織に関わるものの件数です。1件が複数の組織に関わることがあります。',
    top: (n, all) => `図は登場する分野の多い${number(n)}組織、表は全${number(all)}組織を示しています。`,
    leftOut: (n) => count(n, { other: '二次資料のみに基づく#件は含めていません。' }),
    empty: 'これらの分野の記述・会合・文書に、組織に関わるものはありません。',
    chart: '分野ごとの、組織に関わる記録の件数',
    rows: '分野',
    columns: '組織',
  },
};
