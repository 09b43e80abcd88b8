/**
 * What the page says about itself. It is long and seldom read, so it comes with the part that shows it and not with the
 * rest of a language. A language without it does not compile.
 */
import { LANGUAGES, type LanguageId } from './languages.ts';
import type { aboutEn } from './locales/en/about.ts';

export type AboutWords = typeof aboutEn;

const LOADERS: Readonly<Record<LanguageId, () => Promise<AboutWords>>> = {
  en: () => import('./locales/en/about.ts').then((module) => module.aboutEn),
  ja: () => import('./locales/ja/about.ts').then((module) => module.aboutJa),
  it: () => import('./locales/it/about.ts').then((module) => module.aboutIt),
};

const loading = new Map<LanguageId, Promise<AboutWords>>();

/** The same promise for the same language, English for one that is not spoken. Rejects when the words cannot be fetched. */
export function loadAboutWords(language: string): Promise<AboutWords> {
  const id = LANGUAGES.find((candidate) => candidate.id === language)?.id ?? 'en';
  const words = loading.get(id) ?? LOADERS[id]();
  loading.set(id, words);
  return words;
}
