/**
 * The languages that the interface speaks, and how their words are loaded. English comes with the page as
 * the reference; the others are fetched when first asked for. Adding a language is a file in locales/ and
 * a line here.
 */
import { en } from './locales/en.ts';
import type { Messages } from './messages.ts';

export interface Language {
  /** Language tag, also the value of `lang` in the address. */
  readonly id: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly load: () => Promise<Messages>;
}

export const LANGUAGES = [
  { id: 'en', name: 'English', load: () => Promise.resolve(en) },
  { id: 'ja', name: '日本語', load: () => import('./locales/ja.ts').then((module) => module.ja) },
  { id: 'it', name: 'Italiano', load: () => import('./locales/it.ts').then((module) => module.it) },
] as const satisfies readonly Language[];

export type LanguageId = (typeof LANGUAGES)[number]['id'];

/** Tags of the languages in the registry's order, the reference first. */
export const LANGUAGE_IDS: readonly [string, ...string[]] = [
  LANGUAGES[0].id,
  ...LANGUAGES.slice(1).map((language) => language.id),
];

const loaded = new Map<string, Messages>([['en', en]]);

/** Makes a language's words ready for `messagesOf`. Rejects when its file cannot be fetched. */
export async function loadMessages(id: string): Promise<Messages> {
  const known = loaded.get(id);
  if (known) return known;
  const language = LANGUAGES.find((candidate) => candidate.id === id);
  if (!language) return en;
  const messages = await language.load();
  loaded.set(id, messages);
  return messages;
}

/** The words of a language that has been loaded; English for any other. */
export function messagesOf(id: string): Messages {
  return loaded.get(id) ?? en;
}

/** The interface's languages with the page's own first, as the codec of the query wants them. */
export function languagesFrom(pageLanguage: string): [string, ...string[]] {
  const first = spokenLanguage(pageLanguage);
  return [first, ...LANGUAGE_IDS.filter((id) => id !== first)];
}

/** The language itself where the interface speaks it, else the reference. */
export function spokenLanguage(id: string): string {
  return LANGUAGE_IDS.includes(id) ? id : LANGUAGE_IDS[0];
}
