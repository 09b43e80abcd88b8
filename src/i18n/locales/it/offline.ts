/** Italian words of the offline lines; merged into i18n/locales/it.ts under `offline`. */
import type { offlineEn } from '#i18n/locales/en/offline.ts';
import { onDate } from './articles.ts';

export const offlineIt: typeof offlineEn = {
  savedCopy: (date) => `Senza connessione: è mostrata la copia salvata ${onDate(date)}.`,
  newVersion: 'È disponibile una nuova versione.',
  load: 'Carica la nuova versione',
};
