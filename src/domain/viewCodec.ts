/**
 * The view as an address and back: the only form in which it is kept. Values stand in one canonical
 * order and defaults are not written, so that one view has one address. Reading never throws: what the
 * dataset does not know is dropped and named.
 */
import type { Dataset } from './dataset.ts';
import { parseEdtf } from './edtf.ts';
import { FACETS, type FacetId } from './facets.ts';
import { monthText, toMonthRange, toViewSpan } from './timeSpan.ts';
import {
  ABOUT_PAGES,
  COMPARE_LIMIT,
  COMPARE_ROWS,
  initialView,
  isTimeSpan,
  MATRIX_FACETS,
  RESULT_VIEWS,
  TIMELINE_FORMS,
  toQuery,
  type ViewState,
} from './viewState.ts';

/** Names of the parameters besides those of the facets, which are the facets' ids. */
export const PARAMETERS = {
  query: 'q',
  results: 'view',
  matrix: 'matrix',
  compare: 'compare',
  compareRows: 'rows',
  from: 'from',
  to: 'to',
  timeline: 'timeline',
  open: 'open',
  about: 'about',
  language: 'lang',
} as const;

/** Added by mail and advertising systems, never by us: dropped without a remark. */
const TRACKING = /^(?:utm_\w*|fbclid|gclid|mc_[ce]id|msclkid|igshid|ref|source)$/;

export interface DroppedValue {
  readonly parameter: string;
  readonly value: string;
}

export interface DecodedView {
  readonly view: ViewState;
  readonly dropped: readonly DroppedValue[];
}

/** What reading an address needs to know besides the dataset. */
export interface CodecContext {
  readonly dataset: Dataset;
  /** Languages that the interface speaks, the page's own first. */
  readonly languages: readonly [string, ...string[]];
}

const SPAN_FORM = /^\d{4}(?:-\d{2})?$/;

/** The id that a reference code or an id of former times stands for today. */
function currentId(name: string, { idByFormerId, idByCode }: Dataset): string | undefined {
  return idByFormerId.get(name) ?? idByCode.get(name);
}

/** Those of `values` that are given by id or code, in the order of `values`; at most the first `limit` that are given. */
function readValues(
  values: readonly string[],
  given: readonly string[],
  dataset: Dataset,
  drop: (value: string) => void,
  limit = Number.POSITIVE_INFINITY,
) {
  const known = new Set(values);
  const wanted = new Set<string>();
  for (const value of given) {
    const lower = value.trim().toLowerCase();
    const id = known.has(lower) ? lower : currentId(lower, dataset);
    if (id === undefined || !known.has(id) || (wanted.size >= limit && !wanted.has(id))) drop(value);
    else wanted.add(id);
  }
  return [...known].filter((value) => wanted.has(value));
}

/** Id of the record that an address names by its id of today or of former times or by its code, in any case. */
export function readOpen(value: string, dataset: Dataset): string | null {
  const lower = value.trim().toLowerCase();
  const id = dataset.items.has(lower) ? lower : currentId(lower, dataset);
  return id !== undefined && dataset.items.has(id) ? id : null;
}

/** The values of an address by the name of the parameter in lower case, both in the order given. */
function readParameters(search: string): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    const parameter = name.toLowerCase();
    const values = given.get(parameter);
    if (values) values.push(value);
    else given.set(parameter, [value]);
  }
  return given;
}

/**
 * Reads the query part of an address (with or without `?`). Any string is read; names and values are
 * taken in any case and order; codes such as `C05.2` work in place of ids.
 */
export function decodeView(search: string, { dataset, languages }: CodecContext): DecodedView {
  const given = readParameters(search);
  const dropped = new Map<string, DroppedValue>();
  const drop = (parameter: string, value: string) => dropped.set(`${parameter}=${value}`, { parameter, value });
  /** Takes the first of several values and drops the others, unless they repeat it. */
  const takeOne = (parameter: string): string | undefined => {
    const [first, ...others] = given.get(parameter) ?? [];
    given.delete(parameter);
    for (const value of others) if (value !== first) drop(parameter, value);
    return first;
  };

  const view: { -readonly [Key in keyof ViewState]: ViewState[Key] } = initialView(languages[0]);

  const query = toQuery(takeOne(PARAMETERS.query) ?? '');
  if (query.trim() !== '') view.query = query;

  const selection: Partial<Record<FacetId, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = given.get(facet.id);
    if (!values) continue;
    given.delete(facet.id);
    const kept = readValues(facet.values(dataset), values, dataset, (value) => drop(facet.id, value));
    if (kept.length > 0) selection[facet.id] = kept;
  }
  view.selection = selection;

  /** One end of the time span: a year or a month that exists. */
  const takeEnd = (parameter: string): string | undefined => {
    const value = takeOne(parameter);
    if (value === undefined) return undefined;
    const text = value.trim();
    if (SPAN_FORM.test(text) && parseEdtf(text)) return text;
    drop(parameter, value);
    return undefined;
  };
  const from = takeEnd(PARAMETERS.from);
  const to = takeEnd(PARAMETERS.to);
  if (from !== undefined || to !== undefined) {
    const whole = toMonthRange(dataset.profile.span);
    const span = { from: from ?? monthText(whole.first), to: to ?? monthText(whole.last) };
    if (isTimeSpan(span)) view.span = toViewSpan(toMonthRange(span), whole);
    else {
      if (from !== undefined) drop(PARAMETERS.from, from);
      if (to !== undefined) drop(PARAMETERS.to, to);
    }
  }

  /** A parameter that names one of a few forms; anything else leaves the default. */
  const takeChoice = <Choice extends string, Default extends string | null>(
    parameter: string,
    choices: readonly Choice[],
    byDefault: Default,
  ) => {
    const value = takeOne(parameter);
    const choice = choices.find((candidate) => candidate === value?.trim().toLowerCase());
    if (value !== undefined && choice === undefined) drop(parameter, value);
    return choice ?? byDefault;
  };
  view.results = takeChoice(PARAMETERS.results, RESULT_VIEWS, view.results);
  view.matrix = takeChoice(PARAMETERS.matrix, MATRIX_FACETS, view.matrix);
  view.compare = readValues(
    dataset.areas.map(({ id }) => id),
    given.get(PARAMETERS.compare) ?? [],
    dataset,
    (value) => drop(PARAMETERS.compare, value),
    COMPARE_LIMIT,
  );
  given.delete(PARAMETERS.compare);
  view.compareRows = takeChoice(PARAMETERS.compareRows, COMPARE_ROWS, view.compareRows);
  view.timeline = takeChoice(PARAMETERS.timeline, TIMELINE_FORMS, view.timeline);

  const open = takeOne(PARAMETERS.open);
  if (open !== undefined) {
    view.open = readOpen(open, dataset);
    if (view.open === null) drop(PARAMETERS.open, open);
  }
  view.about = takeChoice(PARAMETERS.about, ABOUT_PAGES, null);

  const language = takeOne(PARAMETERS.language)?.toLowerCase();
  const spoken = languages.find((candidate) => candidate === language);
  if (spoken !== undefined) view.language = spoken;

  for (const [parameter, values] of given) {
    if (TRACKING.test(parameter)) continue;
    for (const value of values) drop(parameter, value);
  }
  return { view, dropped: [...dropped.values()] };
}

/**
 * Writes the view as the query part of an address, without `?`; empty for the default view. The order is
 * search, facets in registry order, view, overview, compared areas and their rows, time span, form, open record, what the page says about itself, language.
 */
export function encodeView(view: ViewState, { languages }: Pick<CodecContext, 'languages'>): string {
  const parameters = new URLSearchParams();
  if (view.query.trim() !== '') parameters.set(PARAMETERS.query, view.query);
  for (const facet of FACETS) {
    for (const value of view.selection[facet.id] ?? []) parameters.append(facet.id, value);
  }
  if (view.results !== 'areas') parameters.set(PARAMETERS.results, view.results);
  if (view.matrix !== 'wording') parameters.set(PARAMETERS.matrix, view.matrix);
  for (const id of view.compare) parameters.append(PARAMETERS.compare, id);
  if (view.compareRows !== 'all') parameters.set(PARAMETERS.compareRows, view.compareRows);
  if (view.span) {
    parameters.set(PARAMETERS.from, view.span.from);
    parameters.set(PARAMETERS.to, view.span.to);
  }
  if (view.timeline !== 'auto') parameters.set(PARAMETERS.timeline, view.timeline);
  if (view.open !== null) parameters.set(PARAMETERS.open, view.open);
  if (view.about !== null) parameters.set(PARAMETERS.about, view.about);
  if (view.language !== languages[0]) parameters.set(PARAMETERS.language, view.language);
  return parameters.toString();
}
