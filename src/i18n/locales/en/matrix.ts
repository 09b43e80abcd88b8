/** English words of the overview table. */
export const matrixEn = {
  by: 'Columns',
  facets: { wording: 'By wording', year: 'By year' },
  captions: {
    wording: 'Statements by area and operative verb',
    year: 'Events and documents by area and year',
  },
  notes: {
    wording: 'Statements in the current selection.',
    year: 'Events and documents in the current selection. One that concerns every area counts in each, one that may fall in two years in both: rows and columns do not add up.',
  },
  hint: 'Each number opens what it counts.',
  area: 'Area',
  total: 'Total',
  outside: 'Outside the areas',
  outsideNote: 'No filter shows only what is outside the areas: its numbers are not links.',
  cell: (row: string, column: string, n: string) => `${row}, ${column}: ${n}`,
  all: (of: string, n: string) => `${of}, total: ${n}`,
  everything: (n: string) => `Total: ${n}`,
};
