/** References as RIS: one tag to a line, every value in one line, CRLF. */
import { cleanLine } from '#domain/export/cleanText.ts';
import type { Reference } from './citation.ts';
import { dateFields } from './dateFields.ts';

function risDate(parts: readonly number[]): string {
  const [year, month, day] = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  return `${year ?? ''}/${month ?? ''}/${day ?? ''}/`;
}

/** In one line, with single blanks: two of them before a dash are what parts a tag from its value. */
function risValue(text: string): string {
  return cleanLine(text).replace(/\s+/g, ' ');
}

function writeEntry(reference: Reference, note: string): string {
  const date = dateFields(reference.date);
  const accessed = dateFields(reference.accessed);
  // A comma in AU parts a family name from a given one, which no body has: such a name stands as publisher alone.
  const bodies = reference.publishers.filter((name) => !name.includes(','));
  const names = reference.authors.length > 0 ? reference.authors : bodies;
  const tags: (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['ID', reference.key],
    ...names.map((name) => ['AU', name] as const),
    ['TI', reference.title],
    ...(reference.container === null ? [] : [['T2', reference.container] as const]),
    ...reference.publishers.map((name) => ['PB', name] as const),
    ...(date
      ? ([
          ['PY', String(date.parts[0]).padStart(4, '0')],
          ['DA', risDate(date.parts)],
        ] as const)
      : []),
    ...(reference.version === null ? [] : [['ET', reference.version] as const]),
    ...(note === '' ? [] : [['N1', note] as const]),
    ...(reference.address === null ? [] : [['UR', reference.address] as const]),
    ...(accessed ? [['Y2', risDate(accessed.parts)] as const] : []),
    ['LA', reference.language],
  ];
  return [...tags.map(([tag, value]) => `${tag}  - ${risValue(value)}\r\n`), 'ER  - \r\n'].join('');
}

export function writeRis(references: readonly Reference[], noteOf: (reference: Reference) => string): string {
  return references.map((reference) => writeEntry(reference, noteOf(reference))).join('\r\n');
}
