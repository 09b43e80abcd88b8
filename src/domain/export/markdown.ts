/** Text and addresses made safe inside Markdown: shown as they are, never read as markup. */
import { cleanLine } from './cleanText.ts';

const MARKUP = /[\\`*_{}[\]<>#|~&$!@^]/g;
/** What some programs turn into links of their own accord. */
const BARE_LINKS = /\w:(?=\/\/)|\bwww\./gi;

/** A text in one line, for use behind something else in its line. */
export function markdownText(text: string): string {
  return cleanLine(text)
    .replace(MARKUP, String.raw`\$&`)
    .replace(BARE_LINKS, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`);
}

/** An address as a link that shows itself; one that is no web address stays text. */
export function markdownAddress(address: string): string {
  if (!URL.canParse(address)) return markdownText(address);
  const url = new URL(address);
  const isSafe = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  if (!isSafe) return markdownText(address);
  const shown = url.href
    .replace(/[\\<>`]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(#?\w+);/g, '&$1%3B');
  return `<${shown}>`;
}

/** A whole message with the place of its address written `{address}`. */
export function markdownMessage(message: string, address: string): string {
  const [before = '', ...after] = message.split('{address}');
  return `${markdownText(before)}${before.endsWith(' ') ? ' ' : ''}${markdownAddress(address)}${markdownText(after.join(''))}`;
}
