/** Every date is one that exists, in the subset of EDTF that the format knows; the profile's span runs forwards. */
import { parseEdtf } from '#domain/edtf.ts';
import { toProblem } from '../dataset.ts';
import { EDTF_REMEDY, edtfFault } from '../edtfFault.ts';
import { valueAt } from '../jsonPath.ts';
import type { Rule } from './rule.ts';

function parseAt(record: unknown, end: 'from' | 'to') {
  const text = valueAt(record, ['span', end]);
  return typeof text === 'string' ? parseEdtf(text) : null;
}

export const findImpossibleDates: Rule = ({ records }) => [
  ...records.flatMap(({ file, values }) =>
    values.flatMap(({ path, type, value }) => {
      const fault = type === 'date' && typeof value === 'string' ? edtfFault(value) : null;
      return fault === null ? [] : [toProblem(file, { path, problem: fault, remedy: EDTF_REMEDY })];
    }),
  ),
  ...records
    .filter(({ kind }) => kind === 'profile')
    .flatMap(({ file, path, value: profile }) => {
      const from = parseAt(profile, 'from');
      const to = parseAt(profile, 'to');
      if (!from || !to || from.earliest <= to.latest) return [];
      return [
        toProblem(file, {
          path: [...path, 'span'],
          problem: 'the span is reversed: it ends before it begins',
          remedy: 'Swap "from" and "to".',
        }),
      ];
    }),
];
