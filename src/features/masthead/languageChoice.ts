/**
 * The language that the reader chose with the switch: kept in this browser alone where it can be. public/boot.js reads
 * the same key when somebody arrives at the front page without having asked for a language.
 */
const KEY = 'communique-language';

export function rememberLanguage(language: string): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Storage is refused or full: the address alone says the language.
  }
}
