/**
 * What the reader has asked for: everything that an address must bring back. Transitions are pure; the
 * store applies them and the codec writes them (viewCodec.ts).
 */
import { parseEdtf } from './edtf.ts';
import type { FacetId } from './facets.ts';
import { withValues } from './filter.ts';
import type { Filter, Selection } from './filterQuestion.ts';

/** The forms of the timeline; `auto` lets the screen's width decide. */
export const TIMELINE_FORMS = ['auto', 'drawing', 'list'] as const;
export type TimelineForm = (typeof TIMELINE_FORMS)[number];

/** What stands in the main part: a card for each area, the statements, a table of counts, areas side by side, or how all this was made. */
export const RESULT_VIEWS = ['areas', 'statements', 'matrix', 'compare', 'scope'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];
/** Those that the page fetches when they are first asked for. */
export type FetchedView = Exclude<ResultView, 'areas' | 'statements'>;

export function isFetched(view: ResultView): view is FetchedView {
  return view !== 'areas' && view !== 'statements';
}

/** Whether the timeline and the figures of the selection stand below. The method is about the data as a whole. */
export function hasSelectionParts(view: ResultView): boolean {
  return view !== 'scope';
}

/** What the overview table counts the areas by. Each is a facet. */
export const MATRIX_FACETS = ['wording', 'year'] as const satisfies readonly FacetId[];
export type MatrixFacet = (typeof MATRIX_FACETS)[number];

/** Most areas that stand side by side. */
export const COMPARE_LIMIT = 3;

/** Which rows the comparison has: every field, or only those in which the areas differ. */
export const COMPARE_ROWS = ['all', 'differing'] as const;
export type CompareRows = (typeof COMPARE_ROWS)[number];

/** What the page says about itself: how it is used by keyboard, and how accessible it is. */
export const ABOUT_PAGES = ['keys', 'accessibility'] as const;
export type AboutPage = (typeof ABOUT_PAGES)[number];

/** The part of the time axis on show: inclusive, each end a year or a month in EDTF. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

export interface ViewState {
  readonly language: string;
  readonly query: string;
  readonly selection: Selection;
  readonly results: ResultView;
  readonly matrix: MatrixFacet;
  /** Ids of the areas to compare, in the dataset's order; at most COMPARE_LIMIT. */
  readonly compare: readonly string[];
  readonly compareRows: CompareRows;
  /** `null` shows the dataset's whole span. */
  readonly span: TimeSpan | null;
  readonly timeline: TimelineForm;
  /** Id of the open record. */
  readonly open: string | null;
  /** What the page says about itself, over everything else. */
  readonly about: AboutPage | null;
}

/** Longest search text that is kept, in UTF-16 units: longer pastes are cut so that no address grows without bound. */
export const QUERY_LIMIT = 200;

export function initialView(language: string): ViewState {
  return {
    language,
    query: '',
    selection: {},
    results: 'areas',
    matrix: 'wording',
    compare: [],
    compareRows: 'all',
    span: null,
    timeline: 'auto',
    open: null,
    about: null,
  };
}

export function filterOf(view: ViewState): Filter {
  return { query: view.query, selection: view.selection };
}

/** Most characters that a search text may take in an address, where each kana or kanji takes nine. */
const ENCODED_LIMIT = 600;

/** Any text as a search text: cut to the limits, never within a character, and safe to write into an address. */
export function toQuery(text: string): string {
  let query = '';
  let room = ENCODED_LIMIT;
  for (const character of text.slice(0, QUERY_LIMIT + 1).toWellFormed()) {
    room -= encodeURIComponent(character).length;
    if (room < 0 || query.length + character.length > QUERY_LIMIT) break;
    query += character;
  }
  return query;
}

export function withQuery(view: ViewState, query: string): ViewState {
  return { ...view, query: toQuery(query) };
}

export function withSelection(view: ViewState, id: FacetId, values: readonly string[]): ViewState {
  return { ...view, selection: withValues(filterOf(view), id, values).selection };
}

/**
 * Adds the value if it is not chosen, removes it if it is. `known` is every value of the facet in order;
 * the choice is kept in that order, so that one choice has one address.
 */
export function toggleValue(view: ViewState, id: FacetId, value: string, known: readonly string[]): ViewState {
  const chosen = new Set(view.selection[id] ?? []);
  if (!chosen.delete(value)) chosen.add(value);
  return withSelection(
    view,
    id,
    known.filter((candidate) => chosen.has(candidate)),
  );
}

/**
 * Adds the area to those compared, or takes it out. `known` is every area in order, so that one choice has
 * one address. One more than COMPARE_LIMIT is refused: the view stays as it is.
 */
export function toggleCompared(view: ViewState, areaId: string, known: readonly string[]): ViewState {
  const compared = new Set(view.compare);
  if (!compared.delete(areaId)) compared.add(areaId);
  const compare = known.filter((id) => compared.has(id));
  return compare.length > COMPARE_LIMIT ? view : { ...view, compare };
}

/** Lifts the search and every facet; all else stays. */
export function clearFilters(view: ViewState): ViewState {
  return { ...view, query: '', selection: {} };
}

/** Whether both ends are dates of the format and in order. */
export function isTimeSpan(span: TimeSpan): boolean {
  const from = parseEdtf(span.from);
  const to = parseEdtf(span.to);
  return Boolean(from && to && !from.isInterval && !to.isInterval && from.earliest <= to.latest);
}
