import { describe, expect, it } from 'vitest';
import { PROTOTYPE_NAMES } from '#testing/arbitraries.ts';
import { miniDataset } from '#testing/miniDataset.ts';
import { areaById, areasByTrack, citationsOf, indexDataset } from './dataset.ts';

const dataset = indexDataset(miniDataset);

describe(indexDataset, () => {
  it('keeps every record in file order', () => {
    expect(dataset).toMatchObject(miniDataset);
  });

  it('finds each record that can be opened by its id and its code', () => {
    for (const kind of [
      'areas',
      'commitments',
      'interventions',
      'events',
      'documents',
      'organisations',
      'people',
      'sources',
    ] as const) {
      for (const record of miniDataset[kind]) {
        expect(dataset.items.get(record.id)?.record).toEqual(record);
        expect(dataset.idByCode.get(record.code.toLowerCase())).toBe(record.id);
      }
    }
    expect(dataset.entries.map(({ id }) => dataset.entryById.get(id))).toEqual(dataset.entries);
  });

  it('groups statements by area, in file order, with none lost', () => {
    const grouped = [...dataset.commitmentsByArea.values()].flat();
    expect(new Set(grouped)).toEqual(new Set(dataset.commitments));
    expect(grouped).toHaveLength(dataset.commitments.length);
    expect(dataset.commitmentsByArea.get('clean-water')?.map(({ code }) => code)).toEqual(['C01.1', 'C01.2']);
    expect(dataset.commitmentsByArea.get(null)?.map(({ code }) => code)).toEqual(['X00.1']);
  });

  it('finds each link from both ends', () => {
    for (const link of dataset.links) {
      expect(dataset.linksFrom.get(link.from)).toContain(link);
      expect(dataset.linksTo.get(link.to)).toContain(link);
    }
  });

  it('finds each note by every record that it is about', () => {
    for (const note of dataset.notes) {
      for (const id of note.about) expect(dataset.notesByRecord.get(id)).toContain(note);
    }
  });

  it('finds by each source the items that cite it, each once', () => {
    for (const source of dataset.sources) {
      const citing = [...dataset.items.values()].filter((item) =>
        citationsOf(item).some((citation) => citation.source === source.id),
      );
      expect(dataset.restingOnSource.get(source.id) ?? []).toEqual(citing);
      expect(citing.length).toBeGreaterThan(0);
    }
  });

  it('takes names of the prototype for unknown ids', () => {
    for (const name of PROTOTYPE_NAMES) {
      const lookups = [
        dataset.items,
        dataset.idByCode,
        dataset.trackById,
        dataset.entryById,
        dataset.commitmentsByArea,
        dataset.notesByRecord,
        dataset.linksFrom,
      ];
      expect(lookups.map((lookup) => lookup.has(name))).toEqual(lookups.map(() => false));
      expect(areaById(dataset, name)).toBeUndefined();
    }
    const records = structuredClone(miniDataset);
    const [first] = records.commitments;
    if (first) Object.assign(first, { area: '__proto__', events: ['constructor'], organisations: ['toString'] });
    expect(
      indexDataset(records)
        .commitmentsByArea.get(null)
        ?.map(({ id }) => id),
    ).toContain(first?.id);
  });

  it('changes nothing in what it was given', () => {
    const records = structuredClone(miniDataset);
    records.areas = [];
    const before = structuredClone(records);
    indexDataset(records);
    expect(records).toEqual(before);
  });

  it('reads a dataset with nothing in it', () => {
    const { profile, meeting } = miniDataset;
    const empty = { tracks: [], presidencies: [], areas: [], commitments: [], interventions: [], events: [], documents: [], organisations: [], people: [], sources: [], links: [], notes: [], glossary: [], questions: [] }; // prettier-ignore
    const indexed = indexDataset({ profile, meeting, ...empty });
    expect([indexed.items.size, indexed.entries.length, areasByTrack(indexed, indexed.areas).length]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe(areasByTrack, () => {
  it('keeps the order of tracks and areas and leaves out tracks without any', () => {
    expect(
      areasByTrack(dataset, dataset.areas.toReversed()).map(({ track, areas }) => [
        track.id,
        areas.map(({ id }) => id),
      ]),
    ).toEqual([
      ['waters', ['clean-water']],
      ['shores', ['boat-libraries', 'night-ferries']],
    ]);
    expect(areasByTrack(dataset, dataset.areas.slice(0, 1)).map(({ track }) => track.id)).toEqual(['waters']);
  });
});

describe(areaById, () => {
  it('finds areas only', () => {
    expect(areaById(dataset, 'clean-water')?.code).toBe('A01');
    expect(areaById(dataset, 'tarn-summit')).toBeUndefined();
  });
});
