import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { miniSearchable, toSearchable } from '#testing/searchable.ts';
import { toTerms } from './fold.ts';
import type { Haystack } from './haystack.ts';
import type { Commitment, GlossaryEntry } from './schema.ts';
import { matcherOf } from './search.ts';
import { foldAll } from './searchIndex.ts';

const { dataset } = miniSearchable;

describe('terms of the glossary', () => {
  function haystackOf(
    text: Commitment['text'],
    glossary: Pick<GlossaryEntry, 'term' | 'expansion'>[],
  ): Haystack | undefined {
    const [first] = structuredClone(miniDataset.commitments);
    if (!first) return undefined;
    const entries = glossary.map((entry, index) => ({ ...entry, id: `term-${index}`, explanation: { en: 'x' } }));
    const { search: index } = toSearchable({ ...miniDataset, commitments: [{ ...first, text }], glossary: entries });
    return index.commitments.get(first.id);
  }

  const GLOSSARY = [
    { term: 'DFFT', expansion: { en: 'Data Free Flow with Trust', ja: '信頼性のある自由なデータ流通' } },
    { term: 'AI', expansion: { en: 'Artificial intelligence', ja: '人工知能' } },
    { term: 'MSME', expansion: { en: 'Micro, small and medium-sized enterprise', ja: '零細中小企業' } },
    { term: 'Digital ID', expansion: { en: 'Digital identity', ja: 'デジタルアイデンティティ' } },
    { term: 'COVID-19', expansion: { en: 'Coronavirus disease 2019' } },
  ];

  it.for([
    ['data free flow with trust', 'DFFT'],
    ['DFFT matters', 'flow with trust'],
    ['DFFT matters', '自由なデータ流通'],
    ['信頼性のある自由なデータ流通を進める', 'dfft'],
    ['Trustworthy AI.', 'artificial intelligence'],
    ['AI-based services', '人工知能'],
    ['AIの活用', 'artificial'],
    ['信頼できるＡＩ', '人工知能'],
    ['artificial intelligence', 'ai'],
    ['人工知能を使う', 'AI'],
    ['Support for MSMEs', 'medium-sized'],
    ['micro, small and medium-sized enterprises', 'msme'],
    ['A digital ID for all', 'identity'],
    ['digital identity', 'digital id'],
    ['after COVID-19', 'coronavirus'],
  ] as const)('let "%s" be found by "%s"', ([text, query]) => {
    expect(matcherOf(toTerms(query))(haystackOf({ en: text }, GLOSSARY))).toBe(true);
  });

  it.for([
    ['maintain the fair', 'artificial'],
    ['MSMEX and XMSME', 'enterprise'],
    ['digital idea', 'identity'],
    ['DFFTss', 'trust'],
  ] as const)('do not let "%s" be found by "%s": a term is a word, not letters within one', ([text, query]) => {
    expect(matcherOf(toTerms(query))(haystackOf({ en: text }, GLOSSARY))).toBe(false);
  });

  it('each stand for the other in the mini dataset', () => {
    for (const { term, expansion } of dataset.glossary) {
      for (const text of [term, ...Object.values(expansion)]) {
        const haystack = haystackOf({ en: text }, dataset.glossary);
        for (const query of [term, ...Object.values(expansion)])
          expect(matcherOf(toTerms(query))(haystack), `${text} by ${query}`).toBe(true);
      }
    }
  });
});

describe(foldAll, () => {
  it('folds one record at a step, those that no search has come to', () => {
    const { search: fresh } = toSearchable(miniDataset);
    const before = fresh.commitments.get('publish-measurements');
    expect([...foldAll(fresh)]).toHaveLength(miniDataset.commitments.length + dataset.entries.length);
    expect(fresh.commitments.get('publish-measurements')).toBe(before);
  });
});
