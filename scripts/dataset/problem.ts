/** One thing wrong with a dataset, said so that its author can mend it, and how that is printed. */

export interface Problem {
  /** As the caller named the folder, with the file: `data/g20-digital-2021/events.json`. */
  readonly file: string;
  /** Both from 1; the column counts UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
  /** The record's id or, where it has none, its place such as `records[3]`; null for the file as a whole. */
  readonly record: string | null;
  /** Inside the record, such as `sources[0].source`; null for the record as a whole. */
  readonly field: string | null;
  /** The value as JSON, cut and with invisible characters escaped; null where there is none to show. */
  readonly value: string | null;
  /** What is wrong, without a full stop. */
  readonly problem: string;
  /** What to do, as full sentences. */
  readonly remedy: string;
}

const SHOWN_LENGTH = 60;
// Never let a value move the terminal's cursor, turn its text around or hide in it.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

function toCodePoint(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

/** A value as JSON for a line of text: at most 60 characters, with `...` where it was cut. */
export function formatValue(value: unknown): string | null {
  if (value === undefined) return null;
  const characters = [...JSON.stringify(value)];
  const shown =
    characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH - 3).join('')}...` : characters.join('');
  return shown.replace(UNPRINTABLE, toCodePoint);
}

/**
 * @example `data/lakes/events.json:41:15  lake-summit · date · "2019-13" — month 13 does not exist. Write ...`
 */
export function formatProblem({ file, line, column, record, field, value, problem, remedy }: Problem): string {
  const subject = [record, field, value].filter((part) => part !== null).join(' · ');
  return `${file}:${line}:${column}  ${subject === '' ? '' : `${subject} — `}${problem}. ${remedy}`.replace(
    UNPRINTABLE,
    toCodePoint,
  );
}
