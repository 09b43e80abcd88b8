/** Italian words of the printed brief, where the words of the page and of the written brief do not fit paper. */
import type { printEn } from '#i18n/locales/en/print.ts';

export const printIt: typeof printEn = {
  version: (version, date) => `Versione dei dati ${version}, ${date}`,
  selection: 'Che cosa contiene questa nota',
  noStatement: 'Nessun enunciato di quest’area è nella selezione; la cronologia mostra i precedenti.',
  target: (date, text) => `${date}: ${text}`,
  byArea: 'Le colonne sono le aree, indicate con il loro numero.',
  sourcesHint: 'I numeri tra parentesi quadre nel testo rimandano a questo elenco.',
  reference: (number, place) => (place === '' ? `[${number}]` : `[${number}, ${place}]`),
  undated: 'data non indicata',
};
