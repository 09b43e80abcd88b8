/** Prepositions before a date in Italian: with an article before a day or a year, without one before a month's name. */

/** Eight and eleven, as a day or alone, begin with a vowel. */
const VOWEL = /^(?:8|11)(?!\d)/;

/** "dal 5 marzo 2021", "dall’8 marzo 2021", "da marzo 2021" */
export function fromDate(date: string): string {
  if (VOWEL.test(date)) return `dall’${date}`;
  return /^\d/.test(date) ? `dal ${date}` : `da ${date}`;
}

/** "al 5 marzo 2021", "all’8 marzo 2021", "a marzo 2021" */
export function toDate(date: string): string {
  if (VOWEL.test(date)) return `all’${date}`;
  return /^\d/.test(date) ? `al ${date}` : `a ${date}`;
}

/** "il 5 marzo 2021", "l’8 marzo 2021" */
export function onDate(date: string): string {
  return VOWEL.test(date) ? `l’${date}` : `il ${date}`;
}
