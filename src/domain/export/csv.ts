/**
 * CSV that spreadsheets can be trusted with: RFC 4180 with a byte order mark (Excel takes the text for its
 * own code page without one) and with cells that would be read as formulas made plain text by a leading
 * apostrophe. The guard changes what a cell says; the JSON export is exact.
 */
import { cleanText } from './cleanText.ts';

/** Text is guarded; numbers and truth values are written bare; `null` is an empty cell. */
export type Cell = string | number | boolean | null;

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

const BYTE_ORDER_MARK = '\uFEFF';
const FORMULA_SIGNS = new Set(['=', '+', '-', '@']);
/** What spreadsheets or readers may skip or not see before the first character that counts. */
const UNSEEN = /^[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]+/u;
// oxlint-disable-next-line no-control-regex
const LEADING_CONTROL = /^[\t\r\n\u0000]/;
const NEEDS_QUOTES = /[",;'\t\r\n]|^\s|\s$/;

/** Whether a spreadsheet could take the text for a formula. NFKC folds the wide, small and raised forms of the signs. */
function isRisky(text: string): boolean {
  const [first = ''] = text.replace(UNSEEN, '');
  return LEADING_CONTROL.test(text) || FORMULA_SIGNS.has(first.normalize('NFKC'));
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const clean = cleanText(cell);
  const guarded = isRisky(cell) ? `'${clean}` : clean;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A header line, then one line for each row; every line ends with CRLF. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(writeCell).join(',')}\r\n`).join('');
}
