/** 印刷用資料の日本語。画面や書き出しの語では紙面に合わないもの。 */
import type { printEn } from '#i18n/locales/en/print.ts';

export const printJa: typeof printEn = {
  version: (version, date) => `データ第${version}版、${date}`,
  selection: 'この資料の内容',
  noStatement: 'この分野の記述は選択内容にない。経緯は年表に示す。',
  target: (date, text) => `${date}：${text}`,
  byArea: '列は分野の番号を示す。',
  sourcesHint: '本文の角括弧内の番号は、この一覧の番号である。',
  reference: (number, place) => (place === '' ? `[${number}]` : `[${number}、${place}]`),
  undated: '日付の記載なし',
};
