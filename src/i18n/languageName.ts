/** The name of a language in the page's language; the tag itself where the browser knows no name. */
export function languageName(tag: string, pageLanguage: string): string {
  return new Intl.DisplayNames(pageLanguage, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
