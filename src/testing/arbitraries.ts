/** Generated values for property tests: dates, strangers' text, filters and views of a dataset. */
import fc from 'fast-check';
import type { Dataset } from '#domain/dataset.ts';
import { daysInMonth } from '#domain/edtf.ts';
import { FACETS } from '#domain/facets.ts';
import type { Filter, Selection } from '#domain/filterQuestion.ts';
import { toMonthRange, toViewSpan } from '#domain/timeSpan.ts';
import {
  ABOUT_PAGES,
  COMPARE_LIMIT,
  COMPARE_ROWS,
  MATRIX_FACETS,
  RESULT_VIEWS,
  TIMELINE_FORMS,
  toQuery,
  type ViewState,
} from '#domain/viewState.ts';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A date of one of the three precisions, without qualifier. */
export const plainDate = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2017, max: 2022 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    precision: fc.constantFrom('year', 'month', 'day'),
  })
  .map(({ year, month, day, precision }) => {
    const yearText = String(year).padStart(4, '0');
    if (precision === 'year') return yearText;
    const monthText = `${yearText}-${twoDigits(month)}`;
    return precision === 'month' ? monthText : `${monthText}-${twoDigits(Math.min(day, daysInMonth(year, month)))}`;
  });

/** A date of one of the three precisions, sometimes qualified. */
export const singleDate = fc
  .tuple(plainDate, fc.constantFrom('', '', '?', '~', '%'))
  .map(([date, mark]) => date + mark);

/** Any text of the form that the format knows; an interval may be reversed. */
export const dateText = fc.oneof(
  singleDate,
  fc.tuple(singleDate, singleDate).map((ends) => ends.join('/')),
  singleDate.map((date) => `../${date}`),
  singleDate.map((date) => `${date}/..`),
);

/** Names that every object answers to. */
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
] as const;

/** Pieces of text that have broken programs: controls, marks, kana, broken escapes, markup, names of the prototype. */
export const NASTY_PIECES = [
  '\0', '\r\n', '\t', '\uFEFF', '\u200B', '\u00AD', '\u202E', '\u2028', '\uD800', '\uDC00', '\uFE0F', '\u0301', '\u3099',
  'ﾞ', 'ｶ', 'か', 'ﬁ', '㈱', '℃', 'ŉ', 'İ', 'Ϊ', 'ำ', '가', '𠮷', '👩‍👩‍👧', '%', '%zz', '%E0%A4%A', '+', '&', '=', ';', '#',
  '../', '<svg onload=alert(1)>', 'javascript:', '"', '{{7*7}}', '${x}', '$&', '(', '[a-z', '\\', '*', '.', '?',
  ...PROTOTYPE_NAMES,
] as const; // prettier-ignore

/** Any string at all, lone surrogates included, with a liking for trouble. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...NASTY_PIECES),
        fc.string({ unit: 'binary', maxLength: 2 }),
        fc.constantFrom('a', ' '),
      ),
    )
    .map((pieces) => pieces.join('')),
);

/** Words that stand in a dataset's own titles and statements, alone or together. */
function queryOf(dataset: Dataset): fc.Arbitrary<string> {
  const texts = [
    ...dataset.commitments.flatMap(({ text, code }) => [...Object.values(text), code]),
    ...dataset.entries.flatMap(({ record }) => [...Object.values(record.title), record.code]),
  ];
  const words = texts.flatMap((text) => text.split(/[\s、。,.]+/)).filter(Boolean);
  const piece = fc
    .constantFrom(...words)
    .chain((word) => fc.nat(word.length - 1).map((length) => word.slice(0, length + 1)));
  return fc.array(piece, { minLength: 1, maxLength: 2 }).map((pieces) => pieces.join(' '));
}

/** Any choice of values in any of the registry's facets, each facet's values in their order. */
function selectionOf(dataset: Dataset): fc.Arbitrary<Selection> {
  const choices = FACETS.map((facet) => {
    const values = facet.values(dataset);
    const some = fc.subarray([...values], { minLength: Math.min(1, values.length) });
    return fc
      .option(fc.oneof(some, fc.constant([...values])), { freq: 2 })
      .map((chosen) => [facet.id, chosen] as const);
  });
  return fc.tuple(...choices).map((chosen) => {
    const given = chosen.filter(([, values]) => values !== null && values.length > 0);
    return Object.fromEntries(given) satisfies Selection;
  });
}

/** Any filter that the controls can make, from none to all of the facets, with words that can be found. */
export function filterOf(dataset: Dataset): fc.Arbitrary<Filter> {
  const few = fc
    .tuple(selectionOf(dataset), fc.subarray([...FACETS], { maxLength: 3 }))
    .map(([selection, facets]): Selection => {
      const kept = facets.flatMap(({ id }) => (selection[id] ? [[id, selection[id]] as const] : []));
      return Object.fromEntries(kept);
    });
  return fc.record({
    query: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: queryOf(dataset) }),
    selection: fc.oneof({ weight: 3, arbitrary: few }, { weight: 1, arbitrary: selectionOf(dataset) }),
  });
}

/** Any view that the page can be in. A search text of blanks alone is none in an address, so it is left out here. */
export function viewOf(dataset: Dataset, languages: readonly string[]): fc.Arbitrary<ViewState> {
  const whole = toMonthRange(dataset.profile.span);
  const month = fc.integer({ min: whole.first - 60, max: whole.last + 60 });
  return fc.record({
    language: fc.constantFrom(...languages),
    query: fc
      .oneof(
        filterOf(dataset).map(({ query }) => query),
        anyText,
      )
      .map((text) => (text.trim() === '' ? '' : toQuery(text))),
    selection: selectionOf(dataset),
    results: fc.constantFrom(...RESULT_VIEWS),
    matrix: fc.constantFrom(...MATRIX_FACETS),
    compare: fc.subarray(
      dataset.areas.map(({ id }) => id),
      { maxLength: Math.min(COMPARE_LIMIT, dataset.areas.length) },
    ),
    compareRows: fc.constantFrom(...COMPARE_ROWS),
    span: fc.tuple(month, month).map(([a, b]) => toViewSpan({ first: Math.min(a, b), last: Math.max(a, b) }, whole)),
    timeline: fc.constantFrom(...TIMELINE_FORMS),
    open: fc.option(fc.constantFrom(...dataset.items.keys())),
    about: fc.option(fc.constantFrom(...ABOUT_PAGES)),
  });
}
