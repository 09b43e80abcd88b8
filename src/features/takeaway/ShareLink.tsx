/** The link to this selection: copied, handed to the system's own sharing, or shown to be copied by hand. */
import { useSyncExternalStore } from 'react';
import { SelectedText } from '#ui/SelectedText.tsx';
import { useCopy } from '#ui/useCopy.ts';
import { useSnapshot } from './useSnapshot.ts';
import { useI18n } from '#i18n/I18nContext.ts';

function subscribe(): () => void {
  return () => undefined;
}

/** Whether the system has a way to share; never known on the server. */
function useCanShare(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => 'share' in navigator,
    () => false,
  );
}

export function ShareLink() {
  const words = useI18n().messages.takeaway;
  const takeSnapshot = useSnapshot();
  const canShare = useCanShare();
  const { outcome, copy } = useCopy<'link'>();
  const share = async () => {
    const { sentence, address } = takeSnapshot();
    try {
      await navigator.share({ text: sentence, url: address });
    } catch (error) {
      // Closing the sheet is the reader's choice; a refusal leaves the link to be copied.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy('link', address);
    }
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <button type="button" className="control" onClick={() => void copy('link', takeSnapshot().address)}>
          {words.copyLink}
        </button>
        {canShare ? (
          <button type="button" className="control" onClick={() => void share()}>
            {words.system}
          </button>
        ) : null}
        <p aria-live="polite" className="text-small">
          {outcome.state === 'copied' ? <span>{words.linkCopied}</span> : null}
          {outcome.state === 'refused' ? <span>{words.refused}</span> : null}
        </p>
      </div>
      {outcome.state === 'refused' ? <SelectedText label={words.linkByHand} text={outcome.text} /> : null}
    </>
  );
}
