/**
 * Quiet lines about the connection and newer versions. They stand at the foot of the window, so that nothing that is
 * being read moves when one comes, and nothing reloads until the reader says so.
 */
import { useState, useSyncExternalStore } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { initialOfflineState, readOfflineState, subscribeOfflineState } from '#offline/offlineState.ts';
import { NoticeLine } from './NoticeLine.tsx';

/** By the part that told of the new version, which is therefore there. */
async function loadNewVersion(): Promise<void> {
  const part = await import('#offline/registerWorker.ts');
  part.loadNewVersion();
}

export function OfflineNotice() {
  const { date } = useI18n();
  const { profile } = useLoadedDataset().dataset;
  const words = useI18n().messages.offline;
  const { isOffline, hasNewVersion } = useSyncExternalStore(
    subscribeOfflineState,
    readOfflineState,
    initialOfflineState,
  );
  const [isOfflineRead, setIsOfflineRead] = useState(false);
  const [isVersionRead, setIsVersionRead] = useState(false);
  return (
    <div role="status" data-foot-notice="" tabIndex={-1} className="sticky bottom-0 z-30 print:hidden">
      {isOffline && !isOfflineRead ? (
        <NoticeLine text={words.savedCopy(date(profile.released))} onDismiss={() => setIsOfflineRead(true)} />
      ) : null}
      {hasNewVersion && !isVersionRead ? (
        <NoticeLine text={words.newVersion} onDismiss={() => setIsVersionRead(true)}>
          <button
            type="button"
            className="min-h-6 underline pointer-coarse:min-h-11"
            onClick={() => void loadNewVersion()}
          >
            {words.load}
          </button>
        </NoticeLine>
      ) : null}
    </div>
  );
}
