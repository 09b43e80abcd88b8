/** Lines of an iCalendar file (RFC 5545): escaped, and folded by octets without cutting a character. */
import { cleanLine, cleanText } from './cleanText.ts';

const LONGEST_LINE = 75;

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A property whose value holds no free text: dates, addresses, names of this format. */
export function plainLine(name: string, value: string): string {
  return `${fold(`${name}:${cleanLine(value)}`)}\r\n`;
}

/** A property of free text, whose line breaks are kept. */
export function textLine(name: string, text: string): string {
  const escaped = cleanText(text)
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replaceAll('\t', ' ');
  return `${fold(`${name}:${escaped}`)}\r\n`;
}
