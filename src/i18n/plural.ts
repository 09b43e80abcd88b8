import { formatNumber } from './formatNumber.ts';

/** Choosing a form by number. Forms a language does not use may be left out; `other` is always there. */
type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** By language, made for the first number: words are read at the start, and all parts of a language share them. */
const made = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const known = made.get(language);
  if (known) return known;
  const rules = new Intl.PluralRules(language);
  made.set(language, rules);
  return rules;
}

/** A chooser for one language: `choose(2, { one: '1 area', other: '# areas' })`, where `#` is the number. */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  return (count, forms) =>
    (forms[rulesOf(language).select(count)] ?? forms.other).replaceAll('#', () => formatNumber(count, language));
}
