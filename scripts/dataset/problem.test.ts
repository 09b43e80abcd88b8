import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem, formatValue } from './problem.ts';
import type { Problem } from './problem.ts';

const PROBLEM: Problem = {
  file: 'data/lakes/events.json',
  line: 41,
  column: 15,
  record: 'lake-summit',
  field: 'date',
  value: '"2019-13"',
  problem: 'month 13 does not exist',
  remedy: 'Write EDTF.',
};

describe('formatProblem', () => {
  it('gives place, subject, fault and remedy on one line', () => {
    expect(formatProblem(PROBLEM)).toBe(
      'data/lakes/events.json:41:15  lake-summit · date · "2019-13" — month 13 does not exist. Write EDTF.',
    );
  });

  it('leaves out a subject that there is not', () => {
    expect(formatProblem({ ...PROBLEM, record: null, field: null, value: null })).toBe(
      'data/lakes/events.json:41:15  month 13 does not exist. Write EDTF.',
    );
  });

  it('never prints what could steer a terminal or turn the line around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = formatProblem({ ...PROBLEM, record: text, value: formatValue(text) });
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('formatValue', () => {
  it('cuts a long value and says so', () => {
    expect(formatValue('x'.repeat(1_000_000))).toBe(`"${'x'.repeat(56)}...`);
  });

  it('keeps Japanese and emoji as they are', () => {
    expect(formatValue('湖𠮷🛶')).toBe('"湖𠮷🛶"');
  });
});
