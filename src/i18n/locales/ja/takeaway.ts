/** 「保存・共有」欄の日本語。書き出し、共有、ファイル中の語。 */
import type { ExportId } from '#domain/export/exportFormats.ts';
import type { InexactReason } from '#domain/export/calendarDay.ts';
import { pluralIn } from '#i18n/plural.ts';
import type { takeawayEn } from '#i18n/locales/en/takeaway.ts';

const count = pluralIn('ja');

const formats: Record<ExportId, string> = {
  'csv-statements': 'CSV',
  'csv-timeline': 'CSV',
  markdown: 'Markdown',
  ics: 'カレンダー（ICS）',
  json: 'JSON',
  bibtex: 'BibTeX',
};

const uses: Record<ExportId, string> = {
  'csv-statements': '表計算用：記述1項目につき1行',
  'csv-timeline': '表計算用：会合・文書1件につき1行',
  markdown: '読むための資料：分野別の記述、年表、番号付きの出典',
  ics: 'カレンダー用：日まで分かるもののみ',
  json: 'プログラム用：データそのものと、その参照先',
  bibtex: '文献管理ソフト用：選択内容の出典',
};

const reasons: Record<InexactReason, string> = {
  open: '終わりの記載なし',
  uncertain: '確かな日付がない',
  approximate: '正確な日付がない',
  month: '月までしか分からない',
  year: '年までしか分からない',
};

export const takeawayJa: typeof takeawayEn = {
  heading: '保存・共有・引用',
  selectionLabel: '現在の選択内容',
  exports: 'ダウンロード',
  whole: 'データ一式',
  wholeHint:
    '条件にかかわらず、すべてのデータです。ZIPには表、スキーマ、項目の説明、ライセンス、引用情報も入っています。',
  archive: 'すべてをまとめたもの（ZIP）',
  dataset: 'データ一式（JSON）',
  dictionary: '各項目の意味（Markdown、英語）',
  schema: 'JSON Schema',
  share: '選択内容を共有',
  cite: 'このページの引用',

  formats,
  uses,
  download: (format, rows) => `${format}、${rows}`,
  scope: '対象',
  scopes: { selection: '選択内容', everything: 'すべて' },
  copyFile: (format, rows) => `${format}、${rows}をコピー`,
  noDownloads: 'このフレームではファイルを保存できません。代わりにコピーしてください。',
  handedOver: (file, rows) =>
    `${file}（${rows}）をブラウザーに渡しました。ファイルが保存されない場合は、代わりにコピーしてください。`,
  copy: 'コピー',
  guard: 'CSVでは、数式とみなされるおそれのあるセルの先頭にアポストロフィを付けています。JSONは元のままです。',
  leftOutHeading: (n) => count(n, { other: 'カレンダーに含まれないもの：#件' }),
  outcome: '直前の書き出しの結果',
  downloaded: (file, rows) => `${file}（${rows}）をダウンロードしました。`,
  downloadedEmpty: (file) => `${file}をダウンロードしました。該当するものがないため、見出しのみです。`,
  copied: (format, rows) => `${format}（${rows}）をコピーしました。`,
  copiedEmpty: (format) => `${format}をコピーしました。該当するものがないため、見出しのみです。`,
  refused: 'ブラウザーがコピーを許可しませんでした。下の文字列を選択してあります。',
  failed: 'ファイルを作成できませんでした。接続を確認して、もう一度お試しください。',
  byHand: (format) => `手動でコピーする${format}`,

  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました。開くと同じ選択内容になります。',
  linkByHand: 'この選択内容へのリンク',
  system: '共有…',

  brief: {
    statements: '記述',
    outside: '分野外',
    timeline: '年表',
    care: '読む際の注意',
    sources: '出典',
    nothing: '該当するものはない。',
    areaTitle: (numeral, title) => `${numeral} ${title}`,
    reference: (number, place) => `${number}：${place}`,
    reported: (origin, confidence) => `（${origin}、${confidence}）`,
    target: (date, text) => `（${date}：${text}）`,
    entry: (date, title, remarks) => `${date}：${title}（${remarks.join('、')}）`,
    source: (publisher, title) => `${publisher}「${title}」`,
    made: (title, version, date) => `Communiqué「${title}」データ第${version}版、${date}。`,
    from: 'この選択内容：{address}',
    licence: (name) => `データのライセンス：${name}、{address}`,
  },
  calendar: {
    leftOut: (title, date, reason) => `${title}：${date}、${reason}`,
    reasons,
    nothing: '選択内容に、日まで分かるものはありません。',
  },
};
