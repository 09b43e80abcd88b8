/** A link to take along: copied, handed to the system's own sharing where there is one, or shown to be copied by hand. */
import { useSyncExternalStore } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { SelectedText } from '#ui/SelectedText.tsx';
import { useCopy } from '#ui/useCopy.ts';

interface ShareLinkProps {
  /** Asked at the moment of sharing: what the link is of, in words, and the whole address. */
  readonly toShare: () => { readonly text: string; readonly address: string };
  /** Said once the link is copied. */
  readonly copied: string;
  /** Names the box with the link where copying is refused. */
  readonly byHand: string;
}

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

export function ShareLink({ toShare, copied, byHand }: ShareLinkProps) {
  const words = useI18n().messages.takeaway;
  const canShare = useCanShare();
  const { outcome, copy } = useCopy<'link'>();
  const share = async () => {
    const { text, address } = toShare();
    try {
      await navigator.share({ text, url: address });
    } catch (error) {
      // Closing the sheet is the reader's choice; a refusal leaves the link to be copied.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy('link', address);
    }
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <button type="button" className="control" onClick={() => void copy('link', toShare().address)}>
          {words.copyLink}
        </button>
        {canShare ? (
          <button type="button" className="control" onClick={() => void share()}>
            {words.system}
          </button>
        ) : null}
        <p aria-live="polite" className="text-small">
          {outcome.state === 'copied' ? <span>{copied}</span> : null}
          {outcome.state === 'refused' ? <span>{words.refused}</span> : null}
        </p>
      </div>
      {outcome.state === 'refused' ? <SelectedText label={byHand} text={outcome.text} /> : null}
    </>
  );
}
