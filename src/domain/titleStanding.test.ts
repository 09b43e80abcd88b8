import { describe, expect, it } from 'vitest';
import { titleStanding } from './titleStanding.ts';

const record = {
  officialIn: ['en'],
  otherTitles: [
    {
      language: 'it',
      title: 'Identità digitale',
      confidence: 'secondary' as const,
      sources: [{ source: 'europio-declaration' }],
    },
  ],
};

describe(titleStanding, () => {
  it('is official in the languages that the record names', () => {
    expect(titleStanding(record, { language: 'en', text: 'Digital identity' })).toBe('official');
  });

  it('is reported where another source gives just this title in this language', () => {
    expect(titleStanding(record, { language: 'it', text: 'Identità digitale' })).toBe('reported');
  });

  it.for([
    { language: 'it', text: 'Carta d’identità digitale' },
    { language: 'fr', text: 'Identità digitale' },
  ])('is unofficial otherwise: $text ($language)', (title) => {
    expect(titleStanding(record, title)).toBe('unofficial');
    expect(titleStanding({ officialIn: [] }, title)).toBe('unofficial');
  });
});
