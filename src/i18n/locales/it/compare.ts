/** Italian words of the comparison of areas. */
import type { CompareField } from '#domain/compareAreas.ts';
import type { compareEn } from '#i18n/locales/en/compare.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('it');

const fields: Record<CompareField, string> = {
  summary: 'In breve',
  statements: 'Enunciati per verbo',
  events: 'Eventi',
  documents: 'Documenti',
  organisations: 'Organizzazioni citate',
  interventions: 'Interventi alla riunione',
  targets: 'Scadenze',
  notes: 'Note',
};

export const compareIt: typeof compareEn = {
  toggle: 'Confronta',
  toggleArea: (area) => `Confronta: ${area}`,
  full: (limit) =>
    count(limit, {
      one: 'Si può confrontare solo # area. Toglierla prima di aggiungerne un’altra.',
      other: 'Si possono affiancare al massimo # aree. Toglierne una per aggiungere questa.',
    }),
  bar: (n) => count(n, { one: '# area da confrontare', other: '# aree da confrontare' }),
  barName: 'Aree da confrontare',
  open: 'Confronta',
  clear: 'Togli tutte',
  choose: (limit) => `Aree da confrontare, al massimo ${limit}`,
  tooFew: (chosen) =>
    chosen === 0 ? 'Scegliere due o tre aree per vederle affiancate.' : 'Scegliere ancora una o due aree.',
  caption: (areas) => `Confronto tra ${areas}`,
  field: 'Voce',
  fields,
  remove: (area) => `Togli ${area}`,
  takeOut: 'Togli',
  onlyDifferences: 'Mostra solo le differenze',
  alike: (n) => count(n, { one: '# voce uguale non è mostrata.', other: '# voci uguali non sono mostrate.' }),
  filtered: 'Sono confrontati solo gli enunciati, gli eventi e i documenti che corrispondono ai filtri scelti.',
  none: 'Nessuna voce',
};
