/** 引用に関する日本語。書式、ファイル中の日付、操作の名称。 */
import type { ReferenceParts } from '#domain/cite/citeWords.ts';
import type { WrittenDateWords } from '#domain/export/writtenDate.ts';
import type { citeEn } from '#i18n/locales/en/cite.ts';

const month = (year: number, number: number) => `${year}年${number}月`;

const date: WrittenDateWords = {
  day: (year, number, day) => `${month(year, number)}${day}日`,
  month,
  year: (year) => `${year}年`,
  days: (year, number, first, last) => `${month(year, number)}${first}日～${last}日`,
  uncertain: (text) => `${text}（不確実）`,
  approximate: (text) => `${text}頃`,
  uncertainAndApproximate: (text) => `${text}頃（不確実）`,
  openStart: (end) => `～${end}`,
  openEnd: (start) => `${start}～`,
  range: (start, end) => `${start}～${end}`,
};

/** 「経済産業省「題名」2021年8月6日、「主なポイント」(1)-5、アドレス（2027年5月1日閲覧）」 */
function reference({ authors, publishers, title, container, date: dated, place, version, ...rest }: ReferenceParts) {
  const names = authors.length > 0 ? authors : container === '' ? publishers : [];
  const head = `${names.join('・')}「${title}」`;
  const within = [container, version === '' ? '' : `データ第${version}版`, dated, place, rest.address];
  const accessed = rest.accessed === '' ? '' : `（${rest.accessed}閲覧）`;
  return `${[head, ...within].filter((part) => part !== '').join('、')}${accessed}`;
}

export const citeJa: typeof citeEn = {
  date,
  reference,
  formats: { plain: 'テキスト', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  heading: '引用',
  hint: '原典、このページの順に示します。',
  copyAs: 'コピーする形式',
  copyFormat: (format) => `引用を${format}形式でコピー`,
  copied: (format) => `引用を${format}形式でコピーしました`,
  refused: 'ブラウザーがコピーを許可しませんでした。下の文字列を選択してあります。',
  byHand: (format) => `引用（${format}形式）`,
  failed: '引用を読み込めませんでした。接続を確認して、もう一度お試しください。',
};
