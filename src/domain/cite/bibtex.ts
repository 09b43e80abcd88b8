/** References as BibTeX that any of its readers takes: ASCII keys, balanced braces, Japanese as it is. */
import { cleanLine } from '#domain/export/cleanText.ts';
import type { Reference } from './citation.ts';
import { dateFields } from './dateFields.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Braces as commands: BibTeX counts braces before it knows what a backslash means. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['\\', String.raw`\textbackslash{}`],
  ['{', String.raw`\textbraceleft{}`],
  ['}', String.raw`\textbraceright{}`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
  ['&', String.raw`\&`],
  ['%', String.raw`\%`],
  ['$', String.raw`\$`],
  ['#', String.raw`\#`],
  ['_', String.raw`\_`],
]);

export function escapeBibtex(text: string): string {
  return cleanLine(text).replace(/[\\{}~^&%$#_]/g, (character) => COMMANDS.get(character) ?? character);
}

/** An address stands as it is, but for what would end or unbalance the field. */
function bibtexAddress(address: string): string {
  return cleanLine(address).replace(
    /[\\{}^~"<>`|\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function isoDay(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function writeEntry(reference: Reference, key: string, note: string): string {
  const date = dateFields(reference.date);
  const accessed = dateFields(reference.accessed);
  const [year, month, day] = date?.parts ?? [];
  const monthName = month === undefined ? undefined : MONTHS[month - 1];
  const braced = (text: string) => `{${escapeBibtex(text)}}`;
  /** Inner braces keep capitals, and keep a body from being taken apart like a person's name. */
  const kept = (text: string) => `{{${escapeBibtex(text)}}}`;
  const names = reference.authors.length > 0 ? reference.authors : reference.publishers;
  const fields: (readonly [string, string] | null)[] = [
    names.length > 0 ? ['author', `{${names.map((name) => `{${escapeBibtex(name)}}`).join(' and ')}}`] : null,
    ['title', kept(reference.title)],
    reference.container === null ? null : ['howpublished', kept(reference.container)],
    year === undefined ? null : ['year', `{${String(year).padStart(4, '0')}}`],
    monthName === undefined ? null : ['month', monthName],
    day === undefined ? null : ['day', `{${day}}`],
    reference.version === null ? null : ['version', braced(reference.version)],
    note === '' ? null : ['note', braced(note)],
    reference.address === null ? null : ['url', `{${bibtexAddress(reference.address)}}`],
    accessed ? ['urldate', `{${isoDay(accessed.parts)}}`] : null,
    ['langid', braced(reference.language)],
  ];
  const lines = fields.flatMap((field) => (field ? [`  ${field[0]} = ${field[1]}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Each key in ASCII and once only; the second of two alike gets a number. */
function toKeys(references: readonly Reference[]): string[] {
  const taken = new Set<string>();
  return references.map((reference) => {
    const ascii = reference.key.replace(/[^A-Za-z0-9-]/g, '');
    const base = /^[A-Za-z]/.test(ascii) ? ascii : `ref-${ascii}`;
    let key = base;
    for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`;
    taken.add(key);
    return key;
  });
}

/** `noteOf` gives what stands in `note`, such as the place in the work. */
export function writeBibtex(references: readonly Reference[], noteOf?: (reference: Reference) => string): string {
  const keys = toKeys(references);
  return references
    .map((reference, index) => writeEntry(reference, keys[index] ?? reference.key, noteOf?.(reference) ?? ''))
    .join('\n');
}
