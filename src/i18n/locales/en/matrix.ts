/** English words of the overview table. */
export const matrixEn = {
  by: 'Columns',
  facets: { wording: 'By wording', year: 'By year' },
  captions: {
    wording: 'Statements by area and operative verb',
    year: 'Events and documents by area and year',
  },
  notes: {
    wording: 'Statements in the current selection. Each number leads to the statements it counts.',
    year: 'Events and documents in the current selection. Each number leads to what it counts. What concerns every area is counted in each, and what may fall in two years in both, so that rows and columns do not add up.',
  },
  area: 'Area',
  total: 'Total',
  outside: 'Outside the areas',
  outsideNote: 'No filter shows what stands outside the areas alone, so these numbers lead nowhere.',
  cell: (row: string, column: string, n: string) => `${row}, ${column}: ${n}`,
  all: (of: string, n: string) => `${of}, total: ${n}`,
  everything: (n: string) => `Total: ${n}`,
};
