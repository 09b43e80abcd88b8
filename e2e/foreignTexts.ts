/** The texts of the dataset that a page in some language shows in another one, for want of its own. */
import { localize } from '#domain/text.ts';
import { records } from './fixtures.ts';

export interface ForeignTexts {
  /** By the language that they are in. */
  readonly [language: string]: readonly string[];
}

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Every text below a value of the dataset as a page in `language` shows it, with the language that it is then in. */
function* shownTexts(value: Json, language: string): Generator<{ readonly text: string; readonly language: string }> {
  if (value === null || typeof value !== 'object') return;
  const fields = new Map(Object.entries(value));
  if (typeof fields.get('en') === 'string') {
    const texts = [...fields].flatMap(([tag, text]) => (typeof text === 'string' ? [[tag, text]] : []));
    yield localize(Object.fromEntries(texts), language, ['en']);
    return;
  }
  const title = fields.get('title');
  const titleLanguage = fields.get('titleLanguage');
  if (typeof title === 'string' && typeof titleLanguage === 'string') yield { text: title, language: titleLanguage };
  for (const part of fields.values()) yield* shownTexts(part, language);
}

export function foreignTexts(language: string): ForeignTexts {
  const all = [...shownTexts(JSON.parse(JSON.stringify(records)), language)];
  const own = new Set(all.filter((each) => each.language === language).map(({ text }) => text));
  const foreign = all.filter((each) => each.language !== language && !own.has(each.text));
  const languages = new Set(foreign.map((each) => each.language));
  return Object.fromEntries(
    [...languages].map((tag) => [
      tag,
      [...new Set(foreign.filter((each) => each.language === tag).map(({ text }) => text))],
    ]),
  );
}
