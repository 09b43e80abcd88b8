/** Japanese words of the offline lines; merged into i18n/locales/ja.ts under `offline`. */
import type { offlineEn } from '#i18n/locales/en/offline.ts';

export const offlineJa: typeof offlineEn = {
  savedCopy: (date) => `オフラインのため、保存済みの${date}時点の内容を表示しています。`,
  newVersion: '新しい版を表示できます。',
  load: '新しい版に切り替える',
};
