/** English words of the printed brief, where the words of the page and of the written brief do not fit paper. */
export const printEn = {
  version: (version: string, date: string) => `Data version ${version}, ${date}`,
  selection: 'What this brief shows',
  noStatement: 'No statement of this area is in the selection; the timeline has what led to it.',
  target: (date: string, text: string) => `${date}: ${text}`,
  byArea: 'The columns are the areas, by their numerals.',
  sourcesHint: 'Numbers in brackets in the text are those of this list.',
  /** Number of a source, with the place in it where that is known. */
  reference: (number: string, place: string) => (place === '' ? `[${number}]` : `[${number}, ${place}]`),
  undated: 'no date given',
};
