/** Selections to export, with the words that the page uses, and texts that attack what reads them. */
import fc from 'fast-check';
import type { CiteWords } from '#domain/cite/citeWords.ts';
import { indexDataset, type Dataset } from '#domain/dataset.ts';
import { describeSelection, type SelectionWords } from '#domain/export/describeSelection.ts';
import type { ExportSelection, ExportWords } from '#domain/export/exportSelection.ts';
import { FACETS } from '#domain/facets.ts';
import { applyFilter, EMPTY_FILTER } from '#domain/filter.ts';
import type { Filter, Searchable } from '#domain/filterQuestion.ts';
import { buildSearchIndex } from '#domain/searchIndex.ts';
import { parseDataset } from '#domain/parseDataset.ts';
import { localize } from '#domain/text.ts';
import { takeawayEn } from '#i18n/locales/en/takeaway.ts';
import { takeawayJa } from '#i18n/locales/ja/takeaway.ts';
import { loadLateWords } from '#i18n/lateWords.ts';
import { en } from '#i18n/locales/en.ts';
import { ja } from '#i18n/locales/ja.ts';
import { citeEn } from '#i18n/locales/en/cite.ts';
import { citeJa } from '#i18n/locales/ja/cite.ts';
import { formatLocator } from '#items/formatLocator.ts';
import { miniDataset } from './miniDataset.ts';

await loadLateWords();
const CATALOGUES = {
  en: { messages: en, takeaway: takeawayEn, cite: citeEn, evidence: en.evidence },
  ja: { messages: ja, takeaway: takeawayJa, cite: citeJa, evidence: ja.evidence },
} as const;

export type TestLanguage = keyof typeof CATALOGUES;
export const TEST_LANGUAGES: readonly TestLanguage[] = ['en', 'ja'];

export function citeWordsOf(language: TestLanguage): CiteWords {
  const { cite, evidence } = CATALOGUES[language];
  return {
    date: cite.date,
    reference: cite.reference,
    place: (locator) => formatLocator(locator, evidence, (text) => localize(text, language, ['en']).text),
    places: evidence.places,
  };
}

function exportWordsOf(language: TestLanguage): ExportWords {
  const { messages, takeaway } = CATALOGUES[language];
  return {
    ...citeWordsOf(language),
    wordings: messages.wordings,
    kinds: messages.kind,
    confidences: messages.confidences,
    datesFrom: messages.datesFrom,
    origins: messages.origin,
    brief: takeaway.brief,
    calendar: takeaway.calendar,
  };
}

export function selectionWordsOf(language: TestLanguage, dataset: Dataset): SelectionWords {
  const { messages } = CATALOGUES[language];
  const meeting = localize(dataset.meeting.name, language).text;
  return {
    value: (facet, value) => {
      const text = FACETS.find(({ id }) => id === facet)?.text?.(dataset, value);
      return text ? localize(text, language).text : value;
    },
    condition: (facet, values) => messages.selection.condition(messages.facets[facet], values),
    search: messages.selection.search,
    everything: (counts) => messages.selection.everything(meeting, counts),
    some: (counts, conditions) => messages.selection.some(meeting, counts, conditions),
    nothing: (conditions) => messages.selection.nothing(meeting, conditions),
  };
}

export function miniSearchable(): Searchable {
  const dataset = indexDataset(miniDataset);
  return { dataset, search: buildSearchIndex(dataset) };
}

export const TEST_PAGE = 'https://communique.example/';

export function exportSelectionOf(
  searchable: Searchable,
  language: TestLanguage,
  filter: Filter = EMPTY_FILTER,
): ExportSelection {
  const { dataset } = searchable;
  const results = applyFilter(searchable, filter);
  return {
    dataset,
    filter,
    results,
    language,
    sentence: describeSelection(filter, results, selectionWordsOf(language, dataset)),
    address: TEST_PAGE,
    schemaAddress: `${TEST_PAGE}dataset.schema.json`,
    addressOf: (id) => `${TEST_PAGE}?open=${id}&lang=${language}`,
    words: exportWordsOf(language),
  };
}

/** The selection with every text of its records replaced by one and the same, which must not be empty. */
export function withTexts(selection: ExportSelection, hostile: string): ExportSelection {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const isText =
      entries.length > 0 && entries.every(([key, text]) => /^(?:en|ja)$/.test(key) && typeof text === 'string');
    if (isText) return Object.fromEntries(entries.map(([key]) => [key, hostile]));
    return Object.fromEntries(
      entries.map(([key, field]) => [key, key === 'title' && typeof field === 'string' ? hostile : replace(field)]),
    );
  };
  const { profile, meeting, areas, commitments, events, documents, sources, ...others } = selection.dataset;
  const replaced = replace({ profile, meeting, areas, commitments, events, documents, sources });
  const { records } = parseDataset(Object.assign({ ...others }, replaced));
  const dataset = indexDataset(records);
  const searchable = { dataset, search: buildSearchIndex(dataset) };
  return { ...selection, dataset, results: applyFilter(searchable, EMPTY_FILTER), sentence: hostile };
}

/** Texts that mean something to a spreadsheet, a calendar, TeX, RIS, Markdown, HTML or a file system. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=HYPERLINK("https://evil.example","x")',
  '＝1＋1',
  '\u200B\u3000 @SUM(A1)',
  '+1;-1,"quoted"\r\nsecond line',
  '\t-cmd',
  'a\\b;c,d\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:forged',
  '{open \\textbf{x} 100% & $5 #1 a_b ~ ^ } "',
  'two\nER  - \nTY  - BOOK',
  '[link](javascript:alert(1)) **bold** <script>alert(1)</script> `code` | cell |',
  '# heading\n- item\n> quote\n1. one\n![img](https://evil.example/x.png)',
  'https://evil.example www.evil.example <https://evil.example> evil@evil.example &copy; &#60;b&#62;',
  '子どもの権利を守る、デジタル経済の下で——「合意」した内容😀'.repeat(6),
  'half \uD83D a character and \u0000\u0007\u009B controls',
  '../../etc/passwd',
];

/** Any text at all, with the signs that matter more often than chance would have them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('=+-@＝＋－＠"\',;:\\{}[]()<>#|*_`~^&%$!\t\r\n\u0000\u200B\u3000\uD83D子😀a1 '),
    ),
  }),
  fc.constantFrom(...HOSTILE_TEXTS),
);

/** Any filter that the dataset offers; it may well find nothing. */
export function anyFilter(dataset: Dataset): fc.Arbitrary<Filter> {
  const selections = fc.record(
    Object.fromEntries(
      FACETS.flatMap((facet) => {
        const values = [...facet.values(dataset)];
        const some = fc.subarray(values, { minLength: 1, maxLength: Math.min(3, values.length) });
        return values.length === 0 ? [] : [[facet.id, some]];
      }),
    ),
    { requiredKeys: [] },
  );
  return fc.record({
    query: fc.constantFrom('', '', '', 'data', 'デジタル', 'OECD', 'children'),
    selection: selections.map((chosen) => Object.fromEntries(Object.entries(chosen).slice(0, 2))),
  });
}
