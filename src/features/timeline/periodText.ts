/** A range of months as EDTF text that reads well: whole years as years, the rest as months. */
import { monthText, yearOfMonth, type MonthRange } from '#domain/timeSpan.ts';

export function periodText({ first, last }: MonthRange): string {
  if (first % 12 === 0 && last % 12 === 11) {
    const from = monthText(first).slice(0, 4);
    return yearOfMonth(first) === yearOfMonth(last) ? from : `${from}/${monthText(last).slice(0, 4)}`;
  }
  return first === last ? monthText(first) : `${monthText(first)}/${monthText(last)}`;
}
