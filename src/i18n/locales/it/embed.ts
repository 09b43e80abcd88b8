/** Italian words of the embedded forms, and of the place where they are made. */
import type { EmbedForm, EmbedTheme } from '#domain/embedCodec.ts';
import type { embedEn } from '#i18n/locales/en/embed.ts';

const forms: Record<EmbedForm, string> = {
  grid: 'Tutte le aree in schede',
  area: 'Una sola area',
  timeline: 'Cronologia',
};

const themes: Record<EmbedTheme, string> = {
  auto: 'Come il sistema di chi legge',
  light: 'Chiaro',
  dark: 'Scuro',
};

export const embedIt: typeof embedEn = {
  forms,
  title: (shown, meeting) => `${shown}: ${meeting}`,

  statements: 'Enunciati',
  entries: 'Eventi e documenti',
  full: 'Apri questa selezione nella pagina completa',
  from: 'Da: {source}',
  noTab: 'Se non si è aperta una nuova scheda, l’indirizzo è:',
  copyAddress: 'Copia l’indirizzo',
  addressCopied: 'Copiato.',
  addressByHand: 'Indirizzo da copiare a mano',

  heading: 'Incorpora',
  hint: 'Mostra questa selezione in un riquadro di un altro sito. Non usa cookie, non salva nulla e non segue nessuno.',
  open: 'Crea un riquadro',
  what: 'Mostra',
  area: 'Area',
  theme: 'Colori',
  themes,
  height: 'Altezza in pixel',
  fits: 'Adatta l’altezza al contenuto (aggiunge un breve script alla pagina)',
  preview: 'Anteprima',
  code: 'Codice per la pagina',
  copyCode: 'Copia il codice',
  codeCopied: 'Codice copiato.',
  codeSelected: 'Il browser non ha consentito la copia. Il codice è selezionato.',
};
