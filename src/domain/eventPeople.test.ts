import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { indexDataset } from './dataset.ts';
import { interventionsAt, peopleAt } from './eventPeople.ts';
import type { EventRecord } from './schema.ts';

const dataset = indexDataset(miniDataset);

function eventWith(id: string, chair?: EventRecord['chair']): EventRecord {
  const item = dataset.items.get(id);
  if (item?.kind !== 'event') throw new Error(`${id} is no event`);
  const { chair: _, ...event } = item.record;
  return chair ? { ...event, chair } : event;
}

const idsAt = (event: EventRecord) => peopleAt(dataset, event).map(({ id }) => id);

describe('who is known to have been at an event', () => {
  it('is, for the meeting, everyone who spoke, with what they said', () => {
    const meeting = eventWith('aldermere-meeting');
    expect(idsAt(meeting)).toEqual(['ada-marsh']);
    expect(interventionsAt(dataset, meeting).map(({ id }) => id)).toEqual(['marsh-on-night-ferries']);
  });

  it('is nobody for another event without a chair by name: what was said at the meeting was not said there', () => {
    for (const chair of [undefined, { en: 'Tarn', ja: 'ターン' }]) {
      const workshop = eventWith('ferry-workshop', chair);
      expect(idsAt(workshop)).toEqual([]);
      expect(interventionsAt(dataset, workshop)).toEqual([]);
    }
  });

  it('is a chair whom any language names, before those who spoke, and each once', () => {
    expect(idsAt(eventWith('ferry-workshop', { en: 'Olin Brook, on both days' }))).toEqual(['olin-brook']);
    expect(idsAt(eventWith('aldermere-meeting', { ja: 'オーリン・ブルック' }))).toEqual(['olin-brook', 'ada-marsh']);
    expect(idsAt(eventWith('aldermere-meeting', { en: 'Ada Marsh and Olin Brook' }))).toEqual([
      'ada-marsh',
      'olin-brook',
    ]);
  });
});
