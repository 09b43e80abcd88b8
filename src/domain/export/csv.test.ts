import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { anyText, HOSTILE_TEXTS } from '#testing/exportFixture.ts';
import { cleanText } from './cleanText.ts';
import { writeCsv } from './csv.ts';

const columns = [
  { name: 'text', cell: (row: string) => row },
  { name: 'number', cell: () => -1 },
  { name: 'flag', cell: () => true },
  { name: 'none', cell: () => null },
];

/** As the format says. Left to guess, the reader takes rows of semicolons for the other kind of CSV. */
function parse(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', skipEmptyLines: false });
  expect(errors).toEqual([]);
  return data;
}

describe(writeCsv, () => {
  it('starts with a byte order mark and ends every line with CRLF', () => {
    const csv = writeCsv(columns, ['a', 'b']);
    expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(csv).toBe('\uFEFFtext,number,flag,none\r\na,-1,true,\r\nb,-1,true,\r\n');
  });

  it('has a header and nothing else without rows', () => {
    expect(parse(writeCsv(columns, []))).toEqual([['text', 'number', 'flag', 'none'], ['']]);
  });

  it('reads back as the same rows, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(anyText), (rows) => {
        const parsed = parse(writeCsv(columns, rows)).slice(1, -1);
        expect(parsed).toHaveLength(rows.length);
        parsed.forEach((cells, index) => {
          const clean = cleanText(rows[index] ?? '');
          expect(cells).toHaveLength(columns.length);
          expect([clean, `'${clean}`]).toContain(cells[0]);
          expect(cells.slice(1)).toEqual(['-1', 'true', '']);
        });
      }),
    );
  });

  it.each(
    ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣'].flatMap((sign) =>
      ['', ' ', '\u3000', '\u200B', '\uFEFF \u00AD', '\t', '\u2060\u180E'].map((before) => `${before}${sign}1`),
    ),
  )('makes %j plain text', (text) => {
    const csv = writeCsv(columns, [text]);
    expect(csv.split('\r\n')[1]?.startsWith(`"'`)).toBe(true);
  });

  it.each(['\tx', '\rx', '\nx', '\u0000x'])('makes %j plain text, which begins with a control character', (text) => {
    expect(parse(writeCsv(columns, [text]))[1]?.[0]?.startsWith("'")).toBe(true);
  });

  it('never begins a cell with what a spreadsheet could run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = parse(writeCsv(columns, [text]))[1]?.[0] ?? '';
        const seen = cell.replace(/^[\s\p{Cc}\p{Cf}]+/u, '');
        expect('=+-@＝＋－＠\t\r\n\0'.includes(seen.charAt(0)) && seen !== '').toBe(false);
      }),
    );
  });

  it('leaves harmless text alone', () => {
    expect(
      parse(writeCsv(columns, ['a = b', 'デジタル＝政府', '1-2']))
        .slice(1, 4)
        .map(([cell]) => cell),
    ).toEqual(['a = b', 'デジタル＝政府', '1-2']);
  });

  it.each(HOSTILE_TEXTS)('holds no half characters and no control characters: %j', (text) => {
    const csv = writeCsv(columns, [text]);
    expect(csv.isWellFormed()).toBe(true);
    // oxlint-disable-next-line no-control-regex
    expect(csv).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/);
  });
});
