/** Every abbreviation that a text uses is in the glossary. Publishers' names are theirs and are passed over. */
import { abbreviationsIn, explainedAbbreviations } from '#domain/abbreviations.ts';
import { toProblem } from '../dataset.ts';
import type { Dataset } from '../dataset.ts';
import { isJsonObject, valueAt } from '../jsonPath.ts';
import type { Rule } from './rule.ts';

function termsOf({ records }: Dataset): string[] {
  return records.flatMap(({ kind, value }) => {
    const term = kind === 'glossary' ? valueAt(value, ['term']) : undefined;
    return typeof term === 'string' ? [term] : [];
  });
}

export const findUnexplainedAbbreviations: Rule = (dataset) => {
  const explained = explainedAbbreviations(termsOf(dataset));
  return dataset.records.flatMap(({ file, kind, values }) => {
    if (kind === 'sources') return [];
    return values.flatMap(({ path, type, value }) => {
      if (type !== 'text' || !isJsonObject(value)) return [];
      return Object.entries(value).flatMap(([language, text]) => {
        if (typeof text !== 'string') return [];
        return abbreviationsIn(text)
          .filter((abbreviation) => !explained.has(abbreviation))
          .map((abbreviation) =>
            toProblem(file, {
              path: [...path, language],
              problem: `the glossary does not explain "${abbreviation}"`,
              remedy: `Add "${abbreviation}" to glossary.json, or write it out.`,
            }),
          );
      });
    });
  });
};
