/** 日本語。文は丸ごと持ち、断片をつなげない。 */
import type { EntryKind } from '#domain/entryKinds.ts';
import type { Confidence } from '#domain/evidence.ts';
import type { FacetId } from '#domain/facets.ts';
import type { SearchPlace } from '#domain/haystack.ts';
import type { WordingId } from '#domain/wordings.ts';
import type { Messages } from '#i18n/messages.ts';
import { pluralIn } from '#i18n/plural.ts';
import { citeJa } from './ja/cite.ts';
import { compareJa } from './ja/compare.ts';
import { drawerJa } from './ja/drawer.ts';
import { embedJa } from './ja/embed.ts';
import { figuresJa } from './ja/figures.ts';
import { matrixJa } from './ja/matrix.ts';
import { offlineJa } from './ja/offline.ts';
import { printJa } from './ja/print.ts';
import { selectionJa } from './ja/selection.ts';
import { takeawayJa } from './ja/takeaway.ts';
import { timelineJa } from './ja/timeline.ts';
import { evidenceJa } from './ja/evidence.ts';

const count = pluralIn('ja');

const wordings: Record<WordingId, string> = {
  commit: 'コミットする',
  reaffirm: '再確認する',
  prioritise: '優先課題とする',
  encourage: '奨励する',
  welcome: '歓迎する',
  recognise: '認識する',
  acknowledge: '認める',
  note: '留意する',
  call: '求める',
  transform: '改組する',
  'set-terms': '要領を定める',
  statement: '動詞なし',
  'held-an-event': '会合を開催',
  unclassified: '未分類',
};

const kinds: Record<EntryKind, string> = {
  summit: '首脳会合',
  ministerial: '閣僚会合',
  forum: 'フォーラム・ワークショップ',
  'working-meeting': 'タスクフォース・作業部会',
  negotiation: '交渉',
  milestone: '節目',
  unclassified: '未分類',
  document: '文書',
};

const confidences: Record<Confidence, string> = {
  release: '発表資料に記載',
  primary: '一次資料',
  secondary: '二次資料のみ',
  inference: '推定',
};

const datesFrom: Record<Confidence, string> = {
  release: '日付は発表資料による',
  primary: '日付は一次資料による',
  secondary: '日付は二次資料による',
  inference: '日付は推定',
};

const facets: Record<FacetId, string> = {
  track: '柱',
  wording: '表現',
  origin: '記載元',
  area: '分野',
  kind: '種類',
  year: '年',
  organisation: '組織',
  presidency: '議長国',
  release: '発表資料での言及',
  confidence: '確度',
};

const places: Record<SearchPlace, string> = {
  title: '表題',
  text: '本文',
  area: '分野名',
  documents: '文書',
  events: '会合',
  organisations: '組織',
  interventions: '会合での発言',
  notes: '注記',
  code: '参照番号',
};

export const ja: Messages = {
  page: {
    name: 'Communiqué',
    skip: '本文へ移動',
    direct: '直接移動',
    language: '言語',
    theme: '配色',
    themes: { system: '自動', light: '明', dark: '暗' },
    notTranslated: (language, other) => `${language}訳のない文は、${other}で表示しています。`,
    newTab: '（新しいタブで開く）',
    sentences: (sentences) => sentences.join(''),
  },
  date: {
    uncertain: (date) => `${date}（不確実）`,
    approximate: (date) => `${date}頃`,
    uncertainAndApproximate: (date) => `${date}頃（不確実）`,
    openStart: (end) => `～${end}`,
    openEnd: (start) => `${start}～`,
    range: (start, end) => `${start}～${end}`,
    dropsFromEnd: true,
  },
  counts: {
    areas: (n) => count(n, { other: '#分野' }),
    statements: (n) => count(n, { other: '記述#項目' }),
    statementsOf: (statements, inSummary) => count(inSummary, { other: `${statements}（うち発表資料の要旨#項目）` }),
    events: (n) => count(n, { other: '会合等#件' }),
    documents: (n) => count(n, { other: '文書#点' }),
    entries: (n) => count(n, { other: '会合・文書#件' }),
    sources: (n) => count(n, { other: '出典#点' }),
    records: (n) => count(n, { other: '#件' }),
  },
  masthead: {
    figures: '数字で見る会合',
    areas: () => '分野',
    statements: () => '項目の記述（発表資料の要旨）',
    withCommit: (n) => count(n, { other: 'うち#項目が「コミットする」' }),
    reported: (n) => count(n, { other: 'さらに#項目（他の資料）' }),
    events: () => '会合等',
    documents: () => '文書',
    namedInRelease: (n) => count(n, { other: 'うち#件は発表資料に登場' }),
    releaseAndNamed: (n) => count(n, { other: '発表資料と、そこに登場する#点' }),
    tracks: (names) => names,
    howCounted: '数え方を見る',
  },
  facets,
  options: {
    wording: wordings,
    kind: kinds,
    origin: { summary: '発表資料の要旨', reported: '他の資料による' },
    confidence: confidences,
    release: { named: '発表資料に記載', context: '背景情報' },
  },
  wordings,
  kinds,
  kind: kinds,
  confidences,
  datesFrom,
  filters: {
    heading: '検索と絞り込み',
    search: '検索',
    searchHint: '語句・人名・文書・番号',
    clearSearch: '検索語を消す',
    all: 'すべて',
    more: 'その他の条件',
    trackLegend: '柱',
    option: (value, n) => `${value}（${n}）`,
    open: '絞り込み',
    openWithCount: (n) => `絞り込み（${n}）`,
    done: '結果を見る',
    clearAll: 'すべて解除',
    remove: (facet, value) => `${facet}「${value}」を解除`,
    removeSearch: (query) => `検索語「${query}」を解除`,
    chosen: '選択中の条件',
    searchChip: (query) => `「${query}」`,
    nothing: 'ほかの条件と合わせると該当なし',
    chosenCount: (n) => count(n, { other: '#件選択中' }),
    units: {
      areas: '数字は分野の数',
      commitments: '数字は記述の項目数',
      entries: '数字は会合・文書の件数',
      records: '数字は記述・会合・文書の合計',
    },
  },
  results: {
    heading: '閣僚が合意したこと',
    view: '表示',
    views: { areas: '分野', statements: '記述', matrix: '一覧表', compare: '比較', scope: '範囲と方法' },
    all: (areas, statements, entries) => `${areas}、${statements}、${entries}`,
    some: (areas, statements, entries) => `${areas}、${statements}、${entries}を表示`,
    focusMoved: '選択していた項目が表示されなくなったため、見出しに移動しました。',
    partOf: (part, whole) => `${whole}のうち${part}`,
    none: '条件に合うものはありません。',
    noData: 'このデータセットには分野も記述もありません。',
    noneLift: (facet) => `「${facet}」の条件を解除`,
    noneLiftSearch: (query) => `検索語「${query}」を解除`,
    joined: '該当する会合・文書のある分野を、記述とともに表示しています。',
    noStatement: '該当する記述はありません。下の会合・文書が該当します。',
    outside: '分野外',
  },
  scope: {
    tally: '動詞別の項目数',
    verb: '動詞',
    inSummary: '発表資料の要旨',
    reported: '他の資料による',
    total: '計',
    facts: '会合の概要',
    notes: '読む際の注意',
    questions: '未確認の点',
    glossary: '略語',
  },
  card: {
    strength: '記述の表現',
    statementsShown: (part, whole) => `${whole}項目のうち${part}項目が該当`,
    events: (n) => count(n, { other: '会合等#件' }),
    documents: (n) => count(n, { other: '文書#点' }),
    reported: (n) => count(n, { other: 'さらに#項目（他の資料）' }),
    noOwn: 'この分野に固有の会合・文書は未確認',
    span: (from, to) => `${from}～${to}`,
    foundIn: (where) => `該当箇所：${where}`,
    marks: (n) => count(n, { other: '年表の概略（#件）' }),
  },
  places,
  origin: {
    summary: '発表資料の要旨に記載',
    reported: '他の資料が伝える内容',
  },
  form: {
    quoted: '資料による引用',
    paraphrased: '資料による要約',
    'own-summary': '議長国自身の要約',
  },
  load: {
    loading: 'データを読み込み中',
    waiting: 'データを読み込んでいます。その間もページは読めます。操作は読み込みの後にできます。',
    slow: '通常より時間がかかっています。',
    retry: 'もう一度試す',
    heading: 'データを読み込めませんでした',
    problems: {
      http: (status) => `サーバーがエラーを返しました（HTTP ${status ?? '?'}）。`,
      network: () => 'サーバーに接続できませんでした。',
      timeout: () => 'サーバーから時間内に応答がありませんでした。',
      'web-page': () =>
        'データの代わりにウェブページが返されました。ログインの必要なネットワークで起こることがあります。',
      empty: () => 'データファイルが空でした。',
      'not-utf-8': () => 'データファイルがUTF-8ではないため、正しく読めません。',
      damaged: () => 'データファイルが壊れているか、途中で切れています。',
      'not-a-dataset': () => '受け取ったファイルは、この形式のデータではありません。',
      'no-areas': () => 'データファイルに、読み取れる分野が一つもありません。',
      'newer-format': () => 'このページはデータより古いものです。再読み込みで新しくなる場合があります。',
      'older-format': () => 'データがこのページの想定より古いものです。まもなく更新される可能性があります。',
    },
    rest: '絞り込みの条件とアドレスは保たれています。下のページは読めますが、操作にはデータが必要です。',
    notStarted:
      'このページの操作機能を開始できませんでした。スクリプトが届かない、ブラウザーが古い、またはウェブサーバーなしで開かれた可能性があります。内容とリンクは利用できます。',
    broken: 'このページに不具合が起き、表示を続けられません',
    brokenRest: 'ブラウザーやアドレスの問題ではありません。再読み込みで直ることがあります。',
    details: '詳細',
    copy: '詳細をコピー',
    copied: 'コピーしました',
    copyList: '一覧をコピー',
    andMore: (n) => count(n, { other: 'ほか#件' }),
    dropped: (n) => count(n, { other: '#件のデータに誤りがあり、表示していません' }),
  },
  notice: {
    heading: 'お知らせ',
    badAddress: (values) => `アドレスの一部を解釈できないため、無視しました：${values}`,
    dismiss: '閉じる',
    languageFailed: 'その言語を読み込めませんでした。接続を確認して、もう一度お試しください。',
    partFailed: 'ページのこの部分を読み込めませんでした。',
    recordFailed: '開こうとした内容を読み込めませんでした。ページのほかの部分は使えます。',
    reload: 'ページを再読み込み',
    close: '閉じる',
  },
  figures: figuresJa,
  matrix: matrixJa,
  compare: compareJa,
  cite: citeJa,
  drawer: drawerJa,
  embed: embedJa,
  evidence: evidenceJa,
  offline: offlineJa,
  print: printJa,
  selection: selectionJa,
  takeaway: takeawayJa,
  timeline: timelineJa,
  footer: {
    sources: '出典',
    sourcesLine: (n) => count(n, { other: '出典は#点です。' }),
    mainSource: 'このページの起点となる発表資料',
    allSources: '出典の一覧',
    licence: 'ライセンス',
    code: 'コード：MITライセンス',
    cite: 'このページの引用',
    citation: (title, version, released) => `Communiqué「${title}」データ第${version}版、${released}。`,
    data: 'データ',
    changed: 'このページの作成後にデータが変更されています。表示しているのは現在のデータです。',
    version: (version) => `データ第${version}版`,
    download: 'データ一式（JSON）',
    about: { keys: 'キーボード操作', accessibility: 'アクセシビリティ' },
    official: '「公式」とある表題は発行者の表記のままです。ほかの文は、断りのない限り本サイトによるものです。',
  },
};
