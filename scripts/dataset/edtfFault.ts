/** Says which part of a date is impossible. Judges nothing itself: `parseEdtf` decides, this explains. */
import { daysInMonth, parseEdtf } from '#domain/edtf.ts';

export const EDTF_REMEDY =
  'Write EDTF such as 2021, 2021-02, 2021-05-05, 2021-05-05/2021-05-06 or 2021-02?, no more precise than the source.';

const DATE_FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;
const LOOSE_FORM = /^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/;

function dateFault(text: string): string | null {
  if (parseEdtf(text)) return null;
  if (text === '') return 'an end of the interval is empty; an open end is written ..';
  const found = DATE_FORM.exec(text);
  if (!found) {
    if (/[０-９]/.test(text)) return 'the digits are full-width';
    if (/T\d|\d:\d/.test(text)) return 'a date has no time of day here';
    if (LOOSE_FORM.test(text)) return 'month and day need two digits each, parted by hyphens';
    return 'not a date this format knows';
  }
  const [, year = '', month, day] = found;
  if (Number(year) === 0) return 'there is no year 0000';
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return `month ${month} does not exist`;
  const length = daysInMonth(Number(year), Number(month));
  return `day ${String(day)} does not exist: ${year}-${String(month)} has ${length} days`;
}

/** Why `parseEdtf` refuses a text, as a phrase without a full stop; null for a text that it takes. */
export function edtfFault(text: string): string | null {
  if (parseEdtf(text)) return null;
  if (text === '') return 'the date is empty';
  if (LOOSE_FORM.test(text) || !text.includes('/')) return dateFault(text);
  const ends = text.split('/');
  if (ends.length > 2) return 'an interval has two ends, parted by one slash';
  if (ends.every((end) => end === '..')) return 'both ends of the interval are open';
  for (const end of ends) {
    const fault = end === '..' ? null : dateFault(end);
    if (fault) return fault;
  }
  return 'the interval is reversed: it ends before it begins';
}
