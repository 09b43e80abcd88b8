/**
 * The laws of the filter, for any dataset. They go through the registry of facets, so that a new facet is
 * held to them unasked.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, type Facet } from '#domain/facets.ts';
import { resultsOfArea } from '#domain/areaResults.ts';
import { countValues } from '#domain/facetCounts.ts';
import { applyFilter, bestLift, countUnit, EMPTY_FILTER, isActive, withValues } from '#domain/filter.ts';
import type { Filter, Results, Searchable } from '#domain/filterQuestion.ts';
import { toTerms } from '#domain/fold.ts';
import { matcherOf } from '#domain/search.ts';
import { filterOf, PROTOTYPE_NAMES } from './arbitraries.ts';

const LISTS = ['areas', 'commitments', 'entries'] as const;

function idsOf(results: Results): Record<(typeof LISTS)[number], string[]> {
  return {
    areas: results.areas.map(({ id }) => id),
    commitments: results.commitments.map(({ id }) => id),
    entries: results.entries.map(({ id }) => id),
  };
}

/** What a part shows that the whole does not: of a true part, nothing. */
function missingFrom(whole: Results, part: Results): string[] {
  const shown = idsOf(whole);
  const claimed = idsOf(part);
  return LISTS.flatMap((list) => {
    const ids = new Set(shown[list]);
    return claimed[list].filter((id) => !ids.has(id));
  });
}

/** Facets that one kind of record answers for: only for these is a choice of several values the sum of its parts. */
function isJudgedAlone(facet: Facet): boolean {
  return !(facet.ofCommitment && facet.ofEntry);
}

export function describeFilterLaws(name: string, searchable: Searchable, { runs }: { readonly runs: number }): void {
  const { dataset, search } = searchable;
  const everything = idsOf(dataset);
  const apply = (filter: Filter) => applyFilter(searchable, filter);
  const anyFilter = filterOf(dataset);
  const anyFacet = fc.constantFrom(...FACETS);
  const check = <Values extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<Values>) => {
    fc.assert(property, { numRuns: runs });
  };

  describe(`the filter of ${name}`, () => {
    it('shows everything when nothing is asked', () => {
      expect(idsOf(apply(EMPTY_FILTER))).toEqual(everything);
      expect(isActive(EMPTY_FILTER)).toBe(false);
    });

    it('shows some of the dataset in the order of the dataset', () => {
      check(
        fc.property(anyFilter, (filter) => {
          const shown = idsOf(apply(filter));
          for (const list of LISTS) {
            const ids = new Set(shown[list]);
            expect(shown[list]).toEqual(everything[list].filter((id) => ids.has(id)));
          }
        }),
      );
    });

    it('shows no record without its area, and none that does not answer for itself', () => {
      check(
        fc.property(anyFilter, (filter) => {
          const { areas, commitments, entries } = apply(filter);
          const shown = new Set<string | null>(areas.map(({ id }) => id));
          const matches = matcherOf(toTerms(filter.query));
          for (const commitment of commitments) {
            expect(commitment.area === null || shown.has(commitment.area)).toBe(true);
            expect(matches(search.commitments.get(commitment.id))).toBe(true);
          }
          for (const entry of entries) {
            expect(entry.areas === 'all' || entry.areas.length === 0 || entry.areas.some((id) => shown.has(id))).toBe(
              true,
            );
            expect(matches(search.entries.get(entry.id))).toBe(true);
          }
          for (const { id, ofArea, ofCommitment, ofEntry } of FACETS) {
            const chosen = filter.selection[id];
            if (!chosen) continue;
            const isChosen = (values: readonly string[]) => values.some((value) => chosen.includes(value));
            if (ofArea) expect(areas.every((area) => isChosen(ofArea(area)))).toBe(true);
            if (ofCommitment) expect(commitments.every((commitment) => isChosen(ofCommitment(commitment)))).toBe(true);
            if (ofEntry) expect(entries.every((entry) => isChosen(ofEntry(entry)))).toBe(true);
          }
        }),
      );
    });

    it('counts for each option what choosing it alone shows', () => {
      check(
        fc.property(anyFilter, anyFacet, (filter, { id, unit, values }) => {
          const expected = values(dataset).map((value) => [
            value,
            countUnit(apply(withValues(filter, id, [value])), unit),
          ]);
          expect([...countValues(searchable, filter, id)]).toEqual(expected);
        }),
      );
    });

    it('counts an option alike whatever is chosen in its own facet', () => {
      check(
        fc.property(anyFilter, anyFacet, (filter, { id }) => {
          expect(countValues(searchable, filter, id)).toEqual(countValues(searchable, withValues(filter, id, []), id));
        }),
      );
    });

    it('does not depend on the order of facets or values', () => {
      check(
        fc.property(anyFilter, (filter) => {
          const reversed = Object.entries(filter.selection)
            .toReversed()
            .map(([id, values]) => [id, values.toReversed()] as const);
          expect(apply({ ...filter, selection: Object.fromEntries(reversed) })).toEqual(apply(filter));
        }),
      );
    });

    it('never shows more when a facet or a word is added', () => {
      check(
        fc.property(anyFilter, anyFilter, anyFacet, (filter, other, { id }) => {
          const without = withValues(filter, id, []);
          expect(missingFrom(apply(without), apply(withValues(filter, id, other.selection[id] ?? [])))).toEqual([]);
          expect(missingFrom(apply(filter), apply({ ...filter, query: `${filter.query} ${other.query}` }))).toEqual([]);
        }),
      );
    });

    it('never shows less when a value is added to a facet in use', () => {
      check(
        fc.property(anyFilter, anyFacet, fc.nat(), (filter, { id, values }, pick) => {
          const all = values(dataset);
          const chosen = filter.selection[id] ?? all.slice(0, 1);
          const added = [...chosen, ...all.slice(pick % all.length).slice(0, 1)];
          expect(missingFrom(apply(withValues(filter, id, added)), apply(withValues(filter, id, chosen)))).toEqual([]);
        }),
      );
    });

    it('shows for several values of a facet what each of them shows, where one kind of record answers', () => {
      check(
        fc.property(anyFilter, fc.constantFrom(...FACETS.filter(isJudgedAlone)), (filter, { id, values }) => {
          const chosen = filter.selection[id] ?? values(dataset);
          const parts = chosen.map((value) => idsOf(apply(withValues(filter, id, [value]))));
          const whole = idsOf(apply(withValues(filter, id, chosen)));
          for (const list of LISTS) expect(new Set(whole[list])).toEqual(new Set(parts.flatMap((part) => part[list])));
        }),
      );
    });

    it.for(FACETS)('shows nothing for a value of "$id" that the dataset does not have', ({ id }) => {
      for (const value of [...PROTOTYPE_NAMES, '']) {
        expect(idsOf(apply({ query: '', selection: { [id]: [value] } }))).toEqual({
          areas: [],
          commitments: [],
          entries: [],
        });
      }
    });

    it('names the lift that shows the most, and none when none shows anything', () => {
      check(
        fc.property(anyFilter, (filter) => {
          const counts = new Map<string, number>();
          if (toTerms(filter.query).length > 0)
            counts.set('query', countUnit(apply({ ...filter, query: '' }), 'records'));
          for (const { id } of FACETS) {
            if (filter.selection[id]) counts.set(id, countUnit(apply(withValues(filter, id, [])), 'records'));
          }
          const best = bestLift(searchable, filter);
          const named = best?.kind === 'facet' ? best.id : (best?.kind ?? '');
          expect(counts.get(named) ?? 0).toBe(Math.max(0, ...counts.values()));
        }),
      );
    });

    it('parts what is shown by area without losing or repeating a statement', () => {
      check(
        fc.property(anyFilter, (filter) => {
          const results = apply(filter);
          const own = results.areas.flatMap(({ id }) => resultsOfArea(results, id).commitments);
          const outside = results.commitments.filter(({ area }) => area === null);
          expect(new Set([...own, ...outside])).toEqual(new Set(results.commitments));
          expect(own.length + outside.length).toBe(results.commitments.length);
          for (const area of dataset.areas) {
            expect(resultsOfArea(results, area.id).entries).toEqual(
              results.entries.filter(({ areas }) => areas !== 'all' && areas.includes(area.id)),
            );
          }
        }),
      );
    });
  });
}
