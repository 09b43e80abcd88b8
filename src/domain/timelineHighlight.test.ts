import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { indexDataset } from './dataset.ts';
import { areasOfEntry, highlightOf, isDimmed } from './timelineHighlight.ts';

const dataset = indexDataset(miniDataset);

describe('what the open record means to the timeline', () => {
  it('is an entry for an event or a document', () => {
    expect(highlightOf(dataset, 'tarn-summit')).toMatchObject({ kind: 'entry', entry: { id: 'tarn-summit' } });
  });

  it('is the area for an area and for a statement of it', () => {
    expect(highlightOf(dataset, 'night-ferries')).toMatchObject({ kind: 'area', area: { id: 'night-ferries' } });
    expect(highlightOf(dataset, 'publish-measurements')).toMatchObject({ kind: 'area', area: { id: 'clean-water' } });
  });

  it('is nothing for a statement outside the areas, another record, or none', () => {
    for (const id of ['meet-again', 'lake-council', 'no-such-record', null]) {
      expect(highlightOf(dataset, id)).toBeNull();
    }
  });

  it('dims what concerns other areas only, and nothing while an entry is open', () => {
    const area = highlightOf(dataset, 'night-ferries');
    const dimmed = dataset.entries.filter((entry) => isDimmed(area, entry)).map(({ id }) => id);
    expect(dimmed).not.toContain('ferry-workshop');
    expect(dimmed).toContain('water-forum');
    expect(dimmed).toContain('draft-talks');
    expect(dataset.entries.some((entry) => isDimmed(highlightOf(dataset, 'tarn-summit'), entry))).toBe(false);
  });

  it('never dims the meeting, its declaration and all else that concerns every area', () => {
    const all = dataset.entries.filter((entry) => entry.areas === 'all');
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(['aldermere-meeting', 'aldermere-declaration']));
    for (const { id } of dataset.areas) {
      expect(all.filter((entry) => isDimmed(highlightOf(dataset, id), entry))).toEqual([]);
    }
  });

  it('names the areas of an entry in the dataset’s order', () => {
    const areasOf = (id: string) => {
      const entry = dataset.entryById.get(id);
      return entry ? areasOfEntry(dataset, entry).map((area) => area.id) : null;
    };
    expect(areasOf('water-forum')).toEqual(['clean-water']);
    expect(areasOf('tarn-summit')).toEqual(dataset.areas.map((area) => area.id));
  });
});
