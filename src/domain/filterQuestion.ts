/**
 * A filter read once into a question, and which records answer it by what they say themselves. What is then shown
 * (filter.ts) and what each value would show (facetCounts.ts) both follow from it.
 */
import type { Dataset } from './dataset.ts';
import type { Entry } from './entries.ts';
import { FACETS, type Facet, type FacetId } from './facets.ts';
import { toTerms } from './fold.ts';
import type { Area, Commitment } from './schema.ts';
import { matcherOf } from './search.ts';
import type { SearchIndex } from './searchIndex.ts';

/** Chosen values by facet; a facet without values is absent. */
export type Selection = { readonly [Id in FacetId]?: readonly string[] };

export interface Filter {
  readonly query: string;
  readonly selection: Selection;
}

export interface Results {
  readonly areas: readonly Area[];
  readonly commitments: readonly Commitment[];
  readonly entries: readonly Entry[];
}

/** A dataset with its search index: all that filtering needs. */
export interface Searchable {
  readonly dataset: Dataset;
  readonly search: SearchIndex;
}

interface ActiveFacet {
  readonly facet: Facet;
  readonly chosen: ReadonlySet<string>;
}

/** A filter read once: the words and values asked for, and which kinds of record must answer. */
interface Question {
  readonly terms: readonly string[];
  readonly active: readonly ActiveFacet[];
  readonly asksAreas: boolean;
  readonly asksCommitments: boolean;
  readonly asksEntries: boolean;
  readonly asksEither: boolean;
}

export function activeFacets(selection: Selection): ActiveFacet[] {
  return FACETS.flatMap((facet) => {
    const values = selection[facet.id];
    return values && values.length > 0 ? [{ facet, chosen: new Set(values) }] : [];
  });
}

export function toQuestion(filter: Filter): Question {
  const terms = toTerms(filter.query);
  const active = activeFacets(filter.selection);
  return {
    terms,
    active,
    asksAreas: active.some(({ facet }) => facet.ofArea),
    asksCommitments: active.some(({ facet }) => facet.ofCommitment && !facet.ofEntry),
    asksEntries: active.some(({ facet }) => facet.ofEntry && !facet.ofCommitment),
    asksEither: terms.length > 0 || active.some(({ facet }) => facet.ofEntry && facet.ofCommitment),
  };
}

function hasChosen(values: readonly string[], chosen: ReadonlySet<string>): boolean {
  return values.some((value) => chosen.has(value));
}

interface Found {
  readonly dataset: Dataset;
  readonly words: string;
  readonly commitments: readonly Commitment[];
  readonly entries: readonly Entry[];
}

/** What was last found: the count of every facet and every change of another filter ask for the same words again. */
const lastFound = new WeakMap<SearchIndex, Found>();

/** The statements and entries that hold every term, in the dataset's order. */
function foundBy({ dataset, search }: Searchable, terms: readonly string[]): Pick<Results, 'commitments' | 'entries'> {
  if (terms.length === 0) return dataset;
  const words = terms.join(' ');
  const last = lastFound.get(search);
  if (last?.words === words && last.dataset === dataset) return last;
  const { commitments, entries, abbreviations } = search;
  const matches = matcherOf(terms, abbreviations);
  const found = {
    dataset,
    words,
    commitments: dataset.commitments.filter(({ id }) => matches(commitments.get(id))),
    entries: dataset.entries.filter(({ id }) => matches(entries.get(id))),
  };
  lastFound.set(search, found);
  return found;
}

/** The areas, statements and entries that match by what they say themselves, in the dataset's order. */
export function matchesOf(searchable: Searchable, { active, terms }: Question): Results {
  const found = foundBy(searchable, terms);
  return {
    areas: searchable.dataset.areas.filter((area) =>
      active.every(({ facet, chosen }) => !facet.ofArea || hasChosen(facet.ofArea(area), chosen)),
    ),
    commitments: found.commitments.filter((commitment) =>
      active.every(({ facet, chosen }) => !facet.ofCommitment || hasChosen(facet.ofCommitment(commitment), chosen)),
    ),
    entries: found.entries.filter((entry) =>
      active.every(({ facet, chosen }) => !facet.ofEntry || hasChosen(facet.ofEntry(entry), chosen)),
    ),
  };
}

/** Whether what an area holds answers what was asked. */
export function isAnswered(question: Question, hasCommitment: boolean, hasEntry: boolean): boolean {
  return (
    (!question.asksCommitments || hasCommitment) &&
    (!question.asksEntries || hasEntry) &&
    (!question.asksEither || hasCommitment || hasEntry)
  );
}

/** Whether an area that is chosen also holds what was asked of statements. */
export function isHost(question: Question, hasCommitment: boolean): boolean {
  return !question.asksCommitments || hasCommitment;
}

/**
 * Which of the matching records without an area of their own are shown beside the areas. An entry that
 * concerns every area needs one to stand with: a host.
 */
export function outsideOf({ asksAreas, asksCommitments, asksEntries }: Question, hasHosts: boolean) {
  return {
    /** Statements of no area. */
    commitments: !asksAreas && !asksEntries,
    /** Entries of no area. */
    entries: !asksAreas && !asksCommitments,
    /** Entries that concern every area. */
    common: hasHosts || (!asksAreas && !asksCommitments),
  };
}
