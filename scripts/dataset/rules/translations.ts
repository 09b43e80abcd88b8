/** Every text is there in each language of the profile, and in no other. */
import { toProblem } from '../dataset.ts';
import type { Dataset } from '../dataset.ts';
import { isJsonObject, valueAt } from '../jsonPath.ts';
import type { Rule } from './rule.ts';

/** The languages that the profile promises; none while it is unreadable, which other rules report. */
function languagesOf({ records }: Dataset): string[] {
  const profile = records.find(({ kind }) => kind === 'profile');
  const languages = valueAt(profile?.value, ['languages']);
  return Array.isArray(languages) ? languages.filter((language) => typeof language === 'string') : [];
}

export const findMissingTranslations: Rule = (dataset) => {
  const languages = languagesOf(dataset);
  if (languages.length === 0) return [];
  return dataset.records.flatMap(({ file, values }) =>
    values.flatMap(({ path, type, value }) => {
      if (type !== 'text' || !isJsonObject(value)) return [];
      const missing = languages.filter((language) => !Object.hasOwn(value, language));
      const surplus = Object.keys(value).filter((language) => !languages.includes(language));
      return [
        ...missing.map((language) =>
          toProblem(file, {
            path,
            problem: `the text is missing in "${language}"`,
            remedy: `Add "${language}": "..." to it.`,
          }),
        ),
        ...surplus.map((language) =>
          toProblem(file, {
            path: [...path, language],
            part: 'key',
            problem: `the profile does not name the language "${language}"`,
            remedy: `Add it to "languages" in profile.json, with every other text in it, or remove it here. The languages are ${languages.join(', ')}.`,
          }),
        ),
      ];
    }),
  );
};
