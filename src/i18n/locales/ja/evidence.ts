/** 典拠に関する日本語。資料内の位置、資料の種類など。 */
import type { LocatorPart, SourceKind } from '#domain/evidence.ts';
import type { evidenceEn, Place } from '#i18n/locales/en/evidence.ts';

function withText(place: string, { text }: Place): string {
  return text === undefined ? place : `${place}（${text}）`;
}

function numbered(bare: string, withNumber: (number: string) => string): (place: Place) => string {
  return (place) => withText(place.number === undefined ? bare : withNumber(place.number), place);
}

function textFirst(bare: string, withNumber: (number: string) => string): (place: Place) => string {
  return ({ number, text }) => {
    if (number === undefined) return text ?? bare;
    return text === undefined ? withNumber(number) : `${withNumber(number)}、${text}`;
  };
}

const locators: Record<LocatorPart, (place: Place) => string> = {
  'title-block': numbered('表題部分', (n) => `表題部分の${n}行目`),
  heading: textFirst('見出し', (n) => `見出し${n}`),
  opening: numbered('冒頭の語句', (n) => `冒頭の第${n}文`),
  list: numbered('分野の一覧', (n) => `分野の一覧の${n}`),
  'annex-list': numbered('附属書の一覧', (n) => `附属書の一覧の${n}`),
  paragraph: numbered('本文', (n) => `第${n}段落`),
  section: numbered('節', (n) => `第${n}節`),
  'main-point': numbered('「主なポイント」', (n) => `「主なポイント」${n}`),
  remark: numbered('発言部分', (n) => `発言の${n}番目`),
  action: numbered('行動の一覧', (n) => `行動${n}`),
  point: numbered('論点の一覧', (n) => `論点${n}`),
  excerpt: textFirst('抜粋部分', (n) => `抜粋${n}`),
  passage: textFirst('該当部分', (n) => `該当部分${n}`),
  closing: numbered('末尾の段落', (n) => `末尾の段落の第${n}文`),
  summary: textFirst('要約', (n) => `要約${n}`),
};

const sourceKinds: Record<SourceKind, string> = {
  primary: '一次資料',
  transcription: '一次資料の翻刻',
  reproduction: '一次資料の転載',
  secondary: '二次資料',
};

const shortSourceKinds: Record<SourceKind, string> = {
  primary: '一次資料',
  transcription: '翻刻',
  reproduction: '転載',
  secondary: '二次資料',
};

export const evidenceJa: typeof evidenceEn = {
  locators,
  sourceKinds,
  shortSourceKinds,
  advice: '確実な書き方',
  places: (places) => places.join('、'),
  sourceAt: '{source} {place}',
  placeNotGiven: '資料内の位置は記載なし',
  supports: '裏付ける内容：{what}',
  confidence: '確度',
  unknownSource: (id) => `不明な資料：${id}`,
};
