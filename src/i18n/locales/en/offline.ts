/** English words of the offline lines; merged into i18n/locales/en.ts under `offline`. */
export const offlineEn = {
  savedCopy: (date: string) => `You are offline: showing the saved copy of ${date}.`,
  newVersion: 'A new version is ready.',
  load: 'Load it',
};
