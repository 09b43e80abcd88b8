import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { compareEntries, concernsArea, isOwnEntryOf, toEntries } from './entries.ts';

const areaIds = new Set(miniDataset.areas.map(({ id }) => id));
const entries = toEntries(miniDataset.events, miniDataset.documents, areaIds);

describe(toEntries, () => {
  it('puts events and documents into one order of time, the finer date and then the id first', () => {
    expect(entries.map(({ id }) => id)).toEqual([
      'water-forum',
      'ferry-workshop',
      'clean-water-principles',
      'tarn-summit',
      'draft-talks',
      'aldermere-declaration',
      'aldermere-meeting',
      'ferry-guidelines',
      'aldermere-release',
    ]);
  });

  it('gives the same order whatever the order of the files', () => {
    const shuffled = fc.tuple(
      fc.shuffledSubarray(miniDataset.events, { minLength: miniDataset.events.length }),
      fc.shuffledSubarray(miniDataset.documents, { minLength: miniDataset.documents.length }),
    );
    fc.assert(
      fc.property(shuffled, ([events, documents]) => {
        expect(toEntries(events, documents, areaIds)).toEqual(entries);
      }),
    );
  });

  it('takes the issuers of a document for its organisations and "document" for its kind', () => {
    expect(entries.find(({ id }) => id === 'aldermere-release')).toMatchObject({
      kind: 'document',
      organisations: ['brennet-ministry'],
    });
    expect(entries.find(({ id }) => id === 'water-forum')).toMatchObject({
      kind: 'forum',
      organisations: ['lake-council'],
    });
  });

  it('counts as in the release what it names, at least in part, and the release itself, but not what it only points to', () => {
    for (const { id, isInRelease, record } of entries) {
      expect(isInRelease, id).toBe(['named', 'in-part', 'itself'].includes(record.inRelease ?? ''));
    }
    expect(new Set(entries.map(({ record }) => record.inRelease))).toContain('indirect');
  });

  it('counts what nobody checked in the release as context', () => {
    const unchecked = structuredClone(miniDataset.documents);
    for (const record of unchecked) delete record.inRelease;
    expect(toEntries([], unchecked, areaIds).some(({ isInRelease }) => isInRelease)).toBe(false);
  });

  it('keeps of the areas those that are there', () => {
    const [first] = toEntries(miniDataset.events, [], new Set(['boat-libraries']));
    expect(first?.areas).toEqual([]);
    expect(first?.record.areas).toEqual(['clean-water']);
  });

  it('names the record whose date is none of the format', () => {
    const events = miniDataset.events.map((event) => ({ ...event, date: '2018-02-30' }));
    expect(() => toEntries(events, [], areaIds)).toThrow(/water-forum.*2018-02-30/);
  });
});

describe(compareEntries, () => {
  it('is a total order in which only the same entry is equal', () => {
    const any = fc.constantFrom(...entries);
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareEntries(a, b)) + Math.sign(compareEntries(b, a))).toBe(0);
        expect(compareEntries(a, b) === 0).toBe(a === b);
        if (compareEntries(a, b) < 0 && compareEntries(b, c) < 0) expect(compareEntries(a, c)).toBeLessThan(0);
      }),
    );
  });
});

describe('the areas of an entry', () => {
  const summit = entries.find(({ areas }) => areas === 'all');
  const forum = entries.find(({ id }) => id === 'water-forum');

  it('are its own only when it names them', () => {
    expect(summit && isOwnEntryOf(summit, 'clean-water')).toBe(false);
    expect(forum && isOwnEntryOf(forum, 'clean-water')).toBe(true);
    expect(forum && isOwnEntryOf(forum, 'night-ferries')).toBe(false);
  });

  it('are all of them when it says so', () => {
    expect(concernsArea('all', 'clean-water')).toBe(true);
    expect(concernsArea(['clean-water'], 'clean-water')).toBe(true);
    expect(concernsArea([], 'clean-water')).toBe(false);
  });
});
