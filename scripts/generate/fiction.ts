/** Words of a place that does not exist, in two languages side by side, so that nothing made of them can be taken for a fact. */

// An alias and not an interface: a text of the format takes any language, and only an alias fits that.
export type Word = {
  readonly en: string;
  readonly ja: string;
};

export const TRACKS: readonly Word[] = [
  { en: 'Waters', ja: '水の部' },
  { en: 'Lights', ja: '光の部' },
  { en: 'Winds', ja: '風の部' },
];

export const ISLANDS: readonly Word[] = [
  { en: 'Velmora', ja: 'ヴェルモラ' },
  { en: 'Osterquay', ja: 'オステルキー' },
  { en: 'Brindle Sound', ja: 'ブリンドル湾' },
  { en: 'Quillhaven', ja: 'クイルヘイブン' },
  { en: 'Marrowick', ja: 'マロウィック' },
  { en: 'Thistle Reach', ja: 'シスル岬' },
  { en: 'Lanternholm', ja: 'ランタンホルム' },
  { en: 'Dunmere', ja: 'ダンミア' },
  { en: 'Saltgrave', ja: 'ソルトグレーブ' },
  { en: 'Yarrow Isle', ja: 'ヤロウ島' },
];

export const SUBJECTS: readonly Word[] = [
  { en: 'tide tables', ja: '潮汐表' },
  { en: 'ferry crossings', ja: '渡船の便' },
  { en: 'harbour lamps', ja: '港の灯' },
  { en: 'kelp gardens', ja: '海藻園' },
  { en: 'signal kites', ja: '信号凧' },
  { en: 'floating libraries', ja: '水上図書館' },
  { en: 'fog bells', ja: '霧の鐘' },
  { en: 'rope bridges', ja: '吊り橋' },
  { en: 'gull post', ja: '鴎の郵便' },
  { en: 'shell archives', ja: '貝殻の記録庫' },
  { en: 'night markets', ja: '夜市' },
  { en: 'weather choirs', ja: '天気合唱団' },
  { en: 'cloud wells', ja: '雲の井戸' },
  { en: 'moss roofs', ja: '苔の屋根' },
  { en: 'paper boats', ja: '紙の舟' },
  { en: 'echo caves', ja: 'こだまの洞' },
];

export const AIMS: readonly Word[] = [
  { en: 'better care of', ja: 'の手入れの改善' },
  { en: 'a common measure for', ja: 'の共通の尺度' },
  { en: 'open records of', ja: 'の記録の公開' },
  { en: 'wider access to', ja: 'の利用の拡大' },
  { en: 'safe passage around', ja: '周辺の安全な往来' },
  { en: 'shared upkeep of', ja: 'の共同の維持' },
  { en: 'an exchange of views on', ja: 'についての意見交換' },
  { en: 'fewer losses in', ja: 'の損失の削減' },
];

export const MEANS: readonly Word[] = [
  { en: 'through a yearly count', ja: '年一回の集計により' },
  { en: 'with help for the smallest islands', ja: '最も小さな島々を助けながら' },
  { en: 'by way of the harbour councils', ja: '港湾評議会を通じて' },
  { en: 'in plain words that every keeper can read', ja: 'どの灯台守にも読める平明な言葉で' },
  { en: 'before the next great tide', ja: '次の大潮までに' },
  { en: 'and a report on what was learnt', ja: '学んだことを報告しつつ' },
];

export const GATHERINGS: readonly Word[] = [
  { en: 'Gathering on', ja: 'に関する集い' },
  { en: 'Workshop on', ja: 'に関する講習会' },
  { en: 'Talks on', ja: 'に関する協議' },
  { en: 'Assembly for', ja: 'のための総会' },
];

export const WRITINGS: readonly Word[] = [
  { en: 'Handbook of', ja: 'の手引き' },
  { en: 'Report on', ja: 'に関する報告' },
  { en: 'Charter of', ja: 'の憲章' },
  { en: 'Survey of', ja: 'の調査' },
];

export const BODIES: readonly Word[] = [
  { en: 'Council', ja: '評議会' },
  { en: 'Guild', ja: '組合' },
  { en: 'Watch', ja: '見張り役' },
  { en: 'Society', ja: '協会' },
];

/** Joined as each language joins them: "care of kelp gardens", 海藻園の手入れ. */
export function joinWords(before: Word, subject: Word): Word {
  return { en: `${before.en} ${subject.en}`, ja: `${subject.ja}${before.ja}` };
}
