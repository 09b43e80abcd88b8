/** Italian words of the overview table. */
import type { matrixEn } from '#i18n/locales/en/matrix.ts';

export const matrixIt: typeof matrixEn = {
  by: 'Colonne',
  facets: { wording: 'Per formulazione', year: 'Per anno' },
  captions: {
    wording: 'Enunciati per area e verbo operativo',
    year: 'Eventi e documenti per area e anno',
  },
  notes: {
    wording: 'Enunciati della selezione attuale.',
    year: 'Eventi e documenti della selezione attuale. Ciò che riguarda tutte le aree è contato in ciascuna, e ciò che può cadere in due anni in entrambi: le somme di righe e colonne non corrispondono quindi ai totali.',
  },
  hint: 'Ogni numero apre ciò che conta.',
  area: 'Area',
  total: 'Totale',
  outside: 'Fuori dalle aree',
  outsideNote: 'Nessun filtro mostra soltanto ciò che è fuori dalle aree: questi numeri non sono quindi collegamenti.',
  cell: (row, column, n) => `${row}, ${column}: ${n}`,
  all: (of, n) => `${of}, totale: ${n}`,
  everything: (n) => `Totale: ${n}`,
};
