import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviationsIn, definedRanges, explainedAbbreviations } from './abbreviations.ts';
import type { GlossaryEntry } from './schema.ts';

function entry(id: string, term: string): GlossaryEntry {
  return { id, term, expansion: { en: term }, explanation: { en: term } };
}

const glossary = [
  entry('term-ai', 'AI'),
  entry('term-msme', 'MSME'),
  entry('term-g20', 'G20'),
  entry('term-cc', 'CC BY 4.0'),
];

describe('what counts as an abbreviation', () => {
  it('is a run of capitals, with digits after it, in the singular', () => {
    expect(abbreviationsIn('AI for MSMEs before MC12, AI again')).toEqual(['AI', 'MSME', 'MC12']);
  });

  it('is no word set in capitals, no code and no part of a word', () => {
    expect(abbreviationsIn('GOVERNANCE by A01, C05.2, McDonald and iOS')).toEqual([]);
  });

  it('is explained by a term that holds it, whichever of the two is in the plural', () => {
    const explained = explainedAbbreviations(['SDGs', 'MSME', 'CC BY 4.0']);
    for (const word of ['SDG', 'MSME', 'MSMES', 'CC', 'BY']) expect(explained.has(word), word).toBe(true);
    expect(explained.has('DFFT')).toBe(false);
  });
});

describe('terms to define in a text', () => {
  it('are found where they first stand, as whole words', () => {
    const text = 'The G20 on AI for MSMEs; the G20 and FAIR use';
    expect(definedRanges(text, glossary).map(({ start, end }) => text.slice(start, end))).toEqual([
      'G20',
      'AI',
      'MSME',
    ]);
  });

  it('are found in Japanese, where no blank stands around them', () => {
    expect(definedRanges('零細中小企業によるAIの活用', glossary).map(({ start, end }) => [start, end])).toEqual([
      [9, 11],
    ]);
  });

  it('may hold signs that mean something in a pattern', () => {
    expect(definedRanges('under CC BY 4.0, not CC BY 400', glossary)).toHaveLength(1);
  });

  it('never overlap and always stand in the text, whatever the text and terms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ minLength: 2, maxLength: 6 })), (text, terms) => {
        const entries = terms.map((term, index) => entry(`term-${index}`, term));
        let end = 0;
        for (const range of definedRanges(`${text} ${terms.join(' ')}`, entries)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end - range.start).toBe(range.entry.term.length);
          ({ end } = range);
        }
      }),
    );
  });
});
