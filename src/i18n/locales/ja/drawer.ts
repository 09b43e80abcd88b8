/** 詳細パネルの日本語。 */
import type { ItemKind } from '#domain/dataset.ts';
import type { LinkType } from '#domain/linkTypes.ts';
import type { drawerEn } from '#i18n/locales/en/drawer.ts';

const kinds: Record<ItemKind, string> = {
  area: '分野',
  commitment: '記述',
  intervention: '発言',
  event: '会合等',
  document: '文書',
  organisation: '組織',
  person: '人物',
  source: '出典',
};

const links: Record<LinkType, string> = {
  'builds-on': '{subject}は、{object}を踏まえている。',
  reaffirms: '{subject}は、{object}を再確認している。',
  welcomes: '{subject}は、{object}を歓迎している。',
  recognises: '{subject}は、{object}を認識している。',
  'prepared-by': '{object}は、{subject}に先立って開かれた。',
  'annexed-to': '{subject}は、{object}の附属文書である。',
  'adopted-at': '{subject}は、{object}で採択された。',
  'takes-up': '{subject}は、{object}を取り上げている。',
  continues: '{subject}は、{object}を引き継いでいる。',
};

const self: Record<ItemKind, string> = {
  area: 'この分野',
  commitment: 'この記述',
  intervention: 'この発言',
  event: '本件',
  document: 'この文書',
  organisation: 'この組織',
  person: 'この人物',
  source: 'この出典',
};

export const drawerJa: typeof drawerEn = {
  kinds,
  kindsPlural: kinds,
  heading: (kind, code) => `${kind} ${code}`,
  close: '閉じる',
  navigation: (kind) => `${kind}：前へ・次へ`,
  previous: '前へ',
  next: '次へ',
  atStart: '前へ：これが最初の項目',
  atEnd: '次へ：これが最後の項目',
  noNeighbours: (step) => `${step}：この項目は現在の条件の外にあるため使えません`,
  position: (position, total) => `${total}件中${position}件目`,
  outside: '条件の外',
  backToPage: 'ページ本体へ戻る',
  notStated: '資料に記載なし',
  unknownRecord: (id) => `不明な項目：${id}`,
  outsideAreas: '分野外',
  titles: {
    official: '公式の表題',
    reported: '他の資料による表題',
    unofficial: '公式の表題ではない',
  },
  officialIn: (language) => `公式の表題（${language}）`,

  statement: {
    strongest: (verb) => `「${verb}」：ここで使われる最も強い動詞`,
    weakest: (verb) => `「${verb}」：ここで使われる最も弱い動詞`,
    step: (verb, step, total) => `「${verb}」：強い順に${total}段階中の${step}番目`,
    unranked: (verb) => `「${verb}」：約束や評価の表明ではないため、強さの順に含めていません`,
    scaleHow: '動詞の並べ方',
    scaleExplained:
      '強い順に並べています。この順序は、この種の文書での動詞の使われ方についての本サイトの解釈で、資料によるものではありません。そのため、動詞そのものを常に示しています。',
    target: '目標時期',
    origin: '記載元',
    originWithForm: (origin, form) => `${origin}（${form}）`,
    organisations: '関連付けた組織',
    documents: '関連付けた文書',
    events: '関連付けた会合等',
    linkedHint:
      '関連付けは本サイトによるものです。発表資料に名称のあるものは、この記述の中になくても、その旨を示しています。',
    noneLinked: 'なし',
    namedInRelease: '発表資料に名称あり',
    namedInPart: '発表資料に名称の一部あり',
    borneOutBy: 'ほかに裏付けとなる資料',
    interventions: 'この分野についての会合での発言',
  },

  lineage: {
    heading: '経緯',
    headingEntry: '前後の流れ',
    rests: 'これより前',
    later: 'これより後',
    none: '資料には、これより前の会合や文書との結び付きは示されていません。',
    links,
    self,
    selfInside: self,
    dated: '{item}（{date}）',
    areaAsSubject: '分野「{area}」',
    areaInside: '分野「{area}」',
    areaPreparedBy: '{object}は、事前に{subject}に関する事項を扱った。',
    attribution: '発表資料による位置付け',
    attributionOf: '{document}：{says}',
    furtherBack: (n) => `さらにさかのぼる：${n}件`,
    furtherOn: (n) => `さらにその先：${n}件`,
  },

  evidence: {
    heading: '出典',
    nothingRests: 'これを典拠とする項目はありません。',
  },

  notes: {
    disagreements: '資料間の相違',
    cautions: '読む際の注意',
  },

  areaBody: {
    statements: '発表資料の要旨に記載の記述',
    reported: '他の資料が伝える内容',
    reportedNote: '発表資料にはない内容です。それぞれに資料の確度を示しています。',
    hidden: (n) => `現在の条件の外にさらに${n}項目`,
    entries: '会合・文書',
    noEntries: 'この分野に固有の会合・文書は確認できませんでした。',
    interventions: '会合での発言',
    organisations: '組織',
    otherTitles: '別の表題',
  },

  event: {
    date: '日付',
    known: { day: '日まで判明', month: '月までしか分からない', year: '年までしか分からない' },
    kind: '種類',
    place: '場所',
    format: '開催形式',
    formats: { 'in-person': '対面', online: 'オンライン', hybrid: '対面とオンラインの併用' },
    chair: '主催・議長',
    presidency: '議長国',
    presidencyOf: (name, year) => `${name}（${year}）`,
    areas: '関わる分野',
    allAreas: 'すべての分野',
    noAreas: 'どの分野にも属さない',
    release: '発表資料での扱い',
    inRelease: {
      named: '言及あり',
      indirect: '名称を挙げずに言及',
      no: '言及なし',
      'in-part': '一部に言及',
      itself: '発表資料そのもの',
    },
    twoNames: '二つの呼び方',
    releaseCalls: '発表資料',
    organiserCalls: '主催者等の資料',
    documents: '採択または提示された文書',
    statements: '関連付けた記述',
    linkedHint: '関連付けは本サイトによるもので、記述に名称があるとは限りません。',
    organisations: '関わった組織',
    said: '会合とその前後での発言等',
    people: '議長・発言者',
  },

  document: {
    issuers: '発行者',
    authors: '著者',
    annexOf: '附属先',
    annexes: '附属文書',
    releaseSays: '発表資料の説明',
    agrees: '一次資料と一致しています。',
    disagrees: '一次資料と一致しません。下の注記をご覧ください。',
    notChecked: '一次資料との照合はできていません。',
    areas: '分野',
    statements: '関連付けた記述',
    address: 'アドレス',
    open: '文書を開く',
  },

  organisation: {
    role: 'ここでの役割',
    statements: '関連付けた記述',
    events: '会合等',
    documents: '発行した文書',
    people: '人物',
    inRelease: '発表資料での扱い',
  },

  person: { role: '当時の役職', organisation: '組織', interventions: '発言' },

  source: {
    publisher: '発行元',
    kind: '種類',
    extent: '確認した範囲',
    published: '公表日',
    publishedUnknown: '日付の記載なし',
    address: 'アドレス',
    resting: 'これを典拠とする項目',
  },

  intervention: { speaker: '発言者', areas: '分野' },

  actions: {
    heading: '保存・共有',
    copyLink: 'リンクをコピー',
    copied: 'リンクをコピーしました',
    permalink: '固定リンク',
  },
};
