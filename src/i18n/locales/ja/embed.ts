/** 埋め込み表示と、その作成欄の日本語。 */
import type { EmbedForm, EmbedTheme } from '#domain/embedCodec.ts';
import type { embedEn } from '#i18n/locales/en/embed.ts';

const forms: Record<EmbedForm, string> = {
  grid: '全分野のカード',
  area: '1分野',
  timeline: '年表',
};

const themes: Record<EmbedTheme, string> = {
  auto: '閲覧者の設定に従う',
  light: 'ライト',
  dark: 'ダーク',
};

export const embedJa: typeof embedEn = {
  forms,
  title: (shown, meeting) => `${meeting}：${shown}`,

  statements: '記述',
  entries: '会合・文書',
  full: 'この選択内容をダッシュボードで開く',
  from: '出典：{source}',
  noTab: '新しいタブが開かない場合のアドレス：',
  copyAddress: 'アドレスをコピー',
  addressCopied: 'コピーしました。',
  addressByHand: '手動でコピーするアドレス',

  heading: '埋め込み',
  hint: '選択内容を、別のサイトのフレーム内に表示します。Cookieも保存領域も使わず、閲覧者を追跡しません。',
  open: '埋め込みを作る',
  what: '表示する内容',
  area: '分野',
  theme: '配色',
  themes,
  height: '高さ（ピクセル）',
  fits: '内容に合わせて高さを変える（掲載ページに短いスクリプトを加える）',
  preview: 'プレビュー',
  code: '掲載ページに置くコード',
  copyCode: 'コードをコピー',
  codeCopied: 'コードをコピーしました。',
  codeSelected: 'ブラウザーがコピーを許可しませんでした。コードを選択してあります。',
};
