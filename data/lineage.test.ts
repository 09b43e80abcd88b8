/**
 * Holds the lineage that readers are shown against the dossier: which ancestry an area may claim, and how sure
 * the data may be of relations and dates that no source states in full.
 */
import { describe, expect, it } from 'vitest';
import { indexDataset } from '#domain/dataset.ts';
import { lineageOf } from '#domain/lineage.ts';
import { loadCheckedDataset } from '../scripts/dataset/readDataset.ts';

const dataset = indexDataset(loadCheckedDataset('data/g20-digital-2021'));
const idOf = (code: string) => dataset.idByCode.get(code.toLowerCase()) ?? code;
const codeOf = (id: string) => dataset.items.get(id)?.record.code ?? id;

/** What an item stands on, near or far: the codes of events and documents. */
function ancestry(code: string): string[] {
  const reached = lineageOf(dataset, idOf(code)).upstream.map(({ link }) => codeOf(link.to));
  return [...new Set(reached)].toSorted();
}

describe('the lineage of the published data', () => {
  it('stands AI on the AI Principles, Tsukuba and Osaka, not on the DFFT speech or Salta', () => {
    expect(ancestry('A02')).toEqual(['D01', 'D02', 'D08', 'D10', 'E05', 'E06', 'E08', 'E26']);
    expect(ancestry('C02.1')).toEqual(['D08', 'D10', 'E06']);
  });

  it('stands measurement on the Roadmap, its ministerial declaration and meeting of 2020 and the workshop', () => {
    expect(ancestry('A03')).toEqual(['D13', 'D15', 'E11', 'E16']);
  });

  it('stands data flows on Davos, Tsukuba and Osaka and the OECD’s paper, not on the AI Principles', () => {
    expect(ancestry('A08')).toEqual(['D18', 'E03', 'E05', 'E06', 'E08']);
  });

  it('stands public services on the Principles, annexed to the declaration of Salta, not on Buenos Aires', () => {
    expect(ancestry('A09')).toEqual(['D05', 'D06', 'D19', 'E01', 'E17']);
  });

  it('lets nothing but data flows follow from the DFFT speech in Davos', () => {
    const { downstream } = lineageOf(dataset, idOf('E03'));
    const reached = new Set(downstream.map(({ link }) => codeOf(link.from)));
    expect(reached).toContain('C08.1');
    for (const code of ['C02.1', 'C02.2', 'D08', 'D13', 'D15']) expect(reached).not.toContain(code);
  });

  it('does not stand the working group on its own terms of reference', () => {
    expect(ancestry('X12.1')).not.toContain('D04');
    expect(ancestry('D04')).toEqual(['D01', 'E26']);
  });

  it('calls it an inference that a forum prepared an area: the release says only that it was held', () => {
    const links = dataset.links.filter(({ type, from }) => type === 'prepared-by' && codeOf(from).startsWith('A'));
    expect(links).toHaveLength(7);
    for (const { id, confidence, sources } of links) {
      expect(confidence, id).toBe('inference');
      expect(
        sources.every(({ supports }) => supports !== undefined),
        id,
      ).toBe(true);
    }
  });
});

describe('what the dates of the published data rest on', () => {
  const dated = [...dataset.events, ...dataset.documents];
  const dateOf = (code: string) => dated.find((record) => record.code === code)?.dateConfidence;

  it.each(['E02', 'D09'])('is a secondary source for the day of %s', (code) => {
    expect(dateOf(code)).toBe('secondary');
  });

  it.each(['E19', 'E22', 'E23'])('is a primary source for %s, which the release dates to a month', (code) => {
    expect(dateOf(code)).toBe('primary');
  });

  it('counts four documents as known from secondary sources only', () => {
    const codes = dataset.documents.filter(({ confidence }) => confidence === 'secondary').map(({ code }) => code);
    expect(codes).toEqual(['D07', 'D10', 'D23', 'D24']);
  });
});
