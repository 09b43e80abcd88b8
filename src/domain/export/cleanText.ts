/** Text that any program can read: whole characters and no control characters. Words are never changed. */

// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Without control characters other than tab and line breaks; half a character becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '');
}

/** As `cleanText`, with tabs and line breaks as one blank and none at either end. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(BREAKS, ' ')).trim();
}
