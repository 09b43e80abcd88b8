/** A place in a source in words. */
import type { Locator } from '#domain/schema.ts';
import type { I18n } from '#i18n/I18nContext.ts';
import type { evidenceEn } from '#i18n/locales/en/evidence.ts';

/** The place in words: "main point (1)-5". A text without translation stands in the language it has. */
export function formatLocator(
  { part, number, text }: Locator,
  words: Pick<typeof evidenceEn, 'locators'>,
  plain: I18n['plain'],
): string {
  return words.locators[part]({ number, text: text === undefined ? undefined : plain(text) });
}
