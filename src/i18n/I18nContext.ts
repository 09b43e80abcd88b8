/** Words, texts, dates and numbers in the view's language. */
import { createContext, use } from 'react';
import type { EdtfDate } from '#domain/edtf.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { isolate, localize, type LocalText } from '#domain/text.ts';
import type { Text } from '#domain/schema.ts';
import { formatDate } from './formatDate.ts';
import { formatNumber } from './formatNumber.ts';
import { messagesOf } from './languages.ts';
import type { Messages } from './messages.ts';

export const LanguageContext = createContext<string>('en');

export interface I18n {
  readonly language: string;
  readonly messages: Messages;
  /** The text in the view's language, else in another with that language named. */
  readonly local: (text: Text) => LocalText;
  /**
   * As `local`, for names, titles and messages, which cannot mark a language. What runs from right to left is set apart
   * with U+2068 and U+2069. In a message that is read on the page, TextsInMessage marks what is in another language.
   */
  readonly plain: (text: Text) => string;
  /** The language of the text as the page shows it, where that is another than the page's: a `lang`. */
  readonly langOf: (text: Text) => string | undefined;
  /** A date in words at its own precision; text that is no date is given back as it is. */
  readonly date: (date: EdtfDate | string) => string;
  readonly number: (value: number) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
}

function createI18n(language: string): I18n {
  const messages = messagesOf(language);
  let lists: Intl.ListFormat | undefined;
  /** A date stands in several places, and its words cost more than looking them up. As many as the data has dates. */
  const dates = new Map<string, string>();
  return {
    language,
    messages,
    local: (text) => localize(text, language, ['en']),
    plain: (text) => isolate(localize(text, language, ['en']).text),
    langOf: (text) => {
      const shown = localize(text, language, ['en']).language;
      return shown === language ? undefined : shown;
    },
    date: (date) => {
      const text = typeof date === 'string' ? date : date.text;
      const known = dates.get(text);
      if (known !== undefined) return known;
      const parsed = typeof date === 'string' ? parseEdtf(date) : date;
      const words = parsed ? formatDate(parsed, language, messages.date) : text;
      dates.set(text, words);
      return words;
    },
    number: (value) => formatNumber(value, language),
    list: (items) => {
      lists ??= new Intl.ListFormat(language, { type: 'conjunction' });
      return lists.format(items);
    },
  };
}

/** By language: what Intl makes is dear, and nearly every component asks. */
const made = new Map<string, I18n>();

/** The same object for as long as a language's words are the same. */
export function i18nOf(language: string): I18n {
  const known = made.get(language);
  if (known && known.messages === messagesOf(language)) return known;
  const i18n = createI18n(language);
  made.set(language, i18n);
  return i18n;
}

export function useI18n(): I18n {
  return i18nOf(use(LanguageContext));
}
