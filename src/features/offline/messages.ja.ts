/** Japanese words of the offline lines; merged into i18n/locales/ja.ts under `offline`. */
import type { offline as offlineEn } from './messages.en.ts';

export const offline: typeof offlineEn = {
  savedCopy: (date) => `オフラインのため、保存済みの${date}時点の内容を表示しています。`,
  newVersion: '新しい版を表示できます。',
  load: '新しい版に切り替える',
};
